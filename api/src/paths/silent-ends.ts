import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import type { Context } from "../graphql/context.ts";
import { ADMITTED } from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { filterParams } from "../link/link.cypher.ts";
import { noDocument } from "../evidence/restricted-sources.ts";
import { listed } from "../words/words.ts";
import { entity } from "../entity/load-entity.ts";
import { coNamingDocuments, type Namesake, namesakesOf } from "./co-naming.ts";

/**
 * Why no path can lead to some of these entities, in words that fit one or several; empty if the
 * filter admits a claim about each.
 */
export async function tellSilentEnds(
  context: Context,
  ids: readonly string[],
  { filter }: { filter: LinkFilter },
): Promise<string> {
  const params = { ids, ...filterParams(filter) };
  const silent = await context.database.read<{ id: string }>("silent ends", SILENT, params);
  const described = await Promise.all(
    silent.map(async ({ id }) => {
      const [{ name, kind }, naming, namesakes] = await Promise.all([
        entity(context, id),
        coNamingDocuments(context, [id], filter),
        namesakesOf(context, id, filter),
      ]);
      const spoken: Spoken = naming.length > 0 ? "NAMED" : namesakes.length > 0 ? "OTHERS" : "NOT";
      return { name, kind, spoken, namesakes };
    }),
  );
  const ends = (spoken: Spoken) => described.filter((end) => end.spoken === spoken);
  const names = (spoken: Spoken) =>
    listed(
      ends(spoken).map(({ name }) => name),
      "or",
    );
  return [
    names("NOT") && `${noDocument(filter)} names ${names("NOT")}`,
    names("NAMED") && `no claim that counts is about ${names("NAMED")}`,
    ...ends("OTHERS").map(({ name, kind, namesakes }) => {
      const what = `the ${ENTITY_KINDS[kind].label} ${name}`;
      return `${noDocument(filter)} speaks of ${what}; ${usedFor(namesakes)}`;
    }),
  ]
    .filter(Boolean)
    .join(", and ");
}

/** Whether the documents name an entity, use its name for others only, or lack the name. */
type Spoken = "NAMED" | "OTHERS" | "NOT";

/** "4 use the name for Israel and 1 for its government" */
const usedFor = (namesakes: readonly Namesake[]) =>
  listed(
    namesakes.map(({ name, documents }, i) => {
      const uses = documents === 1 ? "uses" : "use";
      return i === 0 ? `${documents} ${uses} the name for ${name}` : `${documents} for ${name}`;
    }),
  );

/** The entities that have no link of any kind with a claim that the filter admits. */
const SILENT = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WHERE NOT EXISTS { MATCH (a)-[r]-(:Entity) WHERE r.claim IS NOT NULL AND size(${ADMITTED}) > 0 }
RETURN id`;
