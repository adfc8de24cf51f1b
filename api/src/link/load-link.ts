import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { linksById } from "./link.cypher.ts";
import { type LinkNode, linkNode } from "./link-node.ts";

/** A link by its id, null for an unknown one; batched by level. */
export async function findLink(
  context: Context,
  id: string,
  filter: LinkFilter,
): Promise<LinkNode | null> {
  const row = await context.loader(linksById, undefined).load(id);
  return row && linkNode(row, filter);
}
