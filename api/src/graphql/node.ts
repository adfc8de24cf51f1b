import { builder } from "./builder.ts";
import type { Context } from "./context.ts";

export const NodeRef = builder.interfaceRef<{ id: string }>("Node").implement({
  description: "Anything with an id of its own. Ids are stable, readable and never reused.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "`ahmad-al-dalati`, `claim:…`, `doc:…`, `link:…`." }),
  }),
});

/** Finds a node by its id and names its GraphQL type; null for an unknown id. */
type FindNode = (
  context: Context,
  id: string,
) => Promise<{ id: string; __typename: string } | null>;

const FINDERS = new Map<string, FindNode>();

/**
 * Declares how to find nodes whose ids begin with `prefix` and a colon; ids of entities have no
 * prefix.
 */
export function findsNodes(prefix: string, find: FindNode): void {
  FINDERS.set(prefix, find);
}

/** The same, if all of them have one GraphQL type. */
export function findsNodesOf(
  typename: string,
  prefix: string,
  find: (context: Context, id: string) => Promise<{ id: string } | null>,
): void {
  findsNodes(prefix, async (context, id) => {
    const node = await find(context, id);
    return node && { ...node, __typename: typename };
  });
}

/** Anything by its id, marked with its GraphQL type; null for an unknown id. */
export function findNode(context: Context, id: string) {
  const [prefix = ""] = id.includes(":") ? id.split(":", 1) : [];
  const find = FINDERS.get(prefix) ?? FINDERS.get("");
  return find ? find(context, id) : Promise.resolve(null);
}
