import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { resting } from "../evidence/chain.cypher.ts";
import { everCounted } from "../evidence/standing.cypher.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { LINK_COLUMNS, type ReadLinkRow } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

/** Sources by id: outlets, origins and documents. */
export interface SourceIds {
  publishers: readonly string[];
  origins: readonly string[];
  documents: readonly string[];
}

/**
 * At most this many links are compared. If there are more, the answer says that it is truncated.
 */
export const MOST_LINKS = 20_000;

/**
 * The links of these kinds with a claim of any of the sources, together with the claims of all
 * other sources on them. Returns at most `MOST_LINKS` + 1 links; the one too many shows that there
 * are more.
 */
export async function readLinksOfSources(
  database: Database,
  { publishers, origins, documents }: SourceIds,
  types: readonly LinkKind[],
): Promise<ReadLinkRow[]> {
  return database.read<ReadLinkRow>(
    "links of sources",
    LINKS_OF_SOURCES,
    {
      publishers,
      origins,
      documents,
      types,
      limit: MOST_LINKS + 1,
    },
    { expensive: true },
  );
}

/**
 * Each claim contributes to its own link and, if it belongs to an event, to the links that say who
 * is involved in that and where it took place.
 */
const LINKS_OF_SOURCES = `
CALL () {
  UNWIND $publishers AS id
  MATCH (:Entity {id: id})${mergedInto("outlet")}<-[:RELIES_ON]-(:Origin)${resting()}<-[:ORIGINATES_FROM]-(c:Claim) RETURN c
  UNION
  UNWIND $publishers AS id
  MATCH (:Entity {id: id})${mergedInto("outlet")}<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim) RETURN c
  UNION
  UNWIND $origins AS id
  MATCH (:Origin {id: id})${resting()}<-[:ORIGINATES_FROM]-(c:Claim) RETURN c
  UNION
  UNWIND $documents AS id
  MATCH (:Document {id: id})<-[:DERIVED_FROM*0..8]-(:Document)<-[:STATED_IN]-(c:Claim) RETURN c
}
WITH c WHERE c.linkId > '' AND ${everCounted("c")}
UNWIND [split(c.linkId, ':')[1..], [c.subjectId, 'INVOLVED_IN', c.eventId],
  [c.objectId, 'INVOLVED_IN', c.eventId], [c.eventId, 'TOOK_PLACE_AT', c.placeId]] AS link
WITH DISTINCT link WHERE link[1] IN $types AND link[0] > '' AND link[2] > ''
LIMIT $limit
MATCH (:Entity {id: link[0]})-[r:$any([link[1]])]->(:Entity {id: link[2]})
RETURN ${LINK_COLUMNS} ORDER BY id`;
