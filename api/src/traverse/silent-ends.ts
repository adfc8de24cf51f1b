import type { Context } from "../context.ts";
import { ADMITTED } from "../link/filter.cypher.ts";
import type { LinkFilter, LinkFilterInput } from "../link/filter.ts";
import { filterParams } from "../link/link.cypher.ts";
import { noDocument } from "../link/narrowed.ts";
import { listed } from "../link/wording.ts";
import { entity } from "../nodes.ts";
import { coNamingDocuments } from "./co-naming.ts";

/**
 * Why nothing can lead to some of these entities, in words that fit one and many alike; empty
 * where the filter admits a claim about each.
 */
export async function tellSilentEnds(
  context: Context,
  ids: readonly string[],
  { filter, filterInput }: { filter: LinkFilter; filterInput: LinkFilterInput | null },
): Promise<string> {
  const params = { ids, ...filterParams(filter) };
  const silent = await context.database.read<{ id: string }>("silent ends", SILENT, params);
  const told = await Promise.all(
    silent.map(async ({ id }) => {
      const [{ name }, naming] = await Promise.all([
        entity(context, id, null),
        coNamingDocuments(context, [id], filter),
      ]);
      return { name, named: naming.length > 0 };
    }),
  );
  const names = (named: boolean) =>
    listed(
      told.filter((end) => end.named === named).map(({ name }) => name),
      "or",
    );
  return [
    names(false) && `${noDocument(filterInput)} names ${names(false)}`,
    names(true) && `no claim that counts is about ${names(true)}`,
  ]
    .filter(Boolean)
    .join(", and ");
}

/** Entities of which no link of any kind has a claim that the filter admits. */
const SILENT = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WHERE NOT EXISTS { MATCH (a)-[r]-(:Entity) WHERE r.claim IS NOT NULL AND size(${ADMITTED}) > 0 }
RETURN id`;
