import { Kind } from "graphql";
import { parseQuery } from "../query/parse.ts";

/** What may be asked before signing in where reading is not public: nothing of the graph. */
const AT_THE_DOOR = new Set(["viewer", "signIn", "signOut", "createFirstAdmin", "__typename"]);

/** Whether a query asks for nothing but that; what cannot be read as a query does not. */
export function staysAtTheDoor(query: string | null | undefined): boolean {
  try {
    const { definitions } = parseQuery(query ?? "");
    return definitions.every(
      (definition) =>
        definition.kind !== Kind.OPERATION_DEFINITION ||
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && AT_THE_DOOR.has(selection.name.value),
        ),
    );
  } catch {
    return false;
  }
}
