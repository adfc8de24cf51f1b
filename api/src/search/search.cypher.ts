import type { EntityKind } from "@backchannel/schema/kinds.ts";
import { LINK_TYPES } from "../link/filter.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { type NameRow, survivorOf } from "../entity/entity.cypher.ts";

export type HitRow = NameRow & {
  kind: EntityKind;
  entityName: string;
  folded: string;
  luceneScore: number;
  degree: number;
};

/** The best 100 names for a Lucene query over folded names, with the entity of each. */
export async function searchNames(
  database: Database,
  query: string,
  kinds: readonly EntityKind[],
): Promise<HitRow[]> {
  return database.read<HitRow>("search names", SEARCH, { query, kinds, limit: CANDIDATES });
}

const CANDIDATES = 100;

const SEARCH = `
CALL db.index.fulltext.queryNodes('name_search', $query, {limit: $limit}) YIELD node AS n, score
MATCH (given:Entity)-[:NAMED]->(n)
WITH n, score, ${survivorOf("given")} AS e
WHERE e.kind IN $kinds
RETURN e.id AS entityId, e.kind AS kind, e.name AS entityName, n.folded AS folded,
  score AS luceneScore, COUNT { (e)-[:${LINK_TYPES}]-() } AS degree, n.value AS value,
  n.language AS language, n.script AS script, n.type AS type, coalesce(n.weak, false) AS weak,
  coalesce(n.external, false) AS external,
  COLLECT { MATCH (n)-[:SEEN_IN]->(d:Document) RETURN d.id ORDER BY d.pubLast, d.id } AS documentIds
ORDER BY score DESC, n.id`;
