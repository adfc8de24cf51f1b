import { Kind } from "graphql";
import { parseQuery } from "../query/parse.ts";

/** The fields open to anyone before signing in when reading is not public. None reads the graph. */
const AT_THE_DOOR = new Set(["viewer", "signIn", "signOut", "createFirstAdmin", "__typename"]);

/** Whether a query asks for those fields only. False for what does not parse as a query. */
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
