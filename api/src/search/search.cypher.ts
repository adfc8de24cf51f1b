import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_ENTITY_KIND, EVERY_LINK_KIND } from "@backchannel/schema/kinds.ts";
import type { Database } from "../neo4j/database.ts";
import { degree } from "../neo4j/types.ts";
import { NAME, type NameRow } from "../entity/entity.cypher.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";

export type HitRow = NameRow & {
  entityId: string;
  kind: EntityKind;
  entityName: string;
  folded: string;
  luceneScore: number;
  /** The identifier that answers, as its key; null where the name does. */
  identifier: string | null;
  degree: number;
};

/**
 * The best 100 names for a Lucene query over folded names, each with its entity, after the entities
 * that have one of these identifiers, each with its main name. If only some kinds are asked for, far
 * more names are read, and the best 100 of these kinds are returned.
 */
export async function searchNames(
  database: Database,
  { query, identifiers }: { query: string; identifiers: readonly string[] },
  kinds: readonly EntityKind[],
): Promise<HitRow[]> {
  const read = kinds.length < EVERY_ENTITY_KIND.length ? MOST_READ : CANDIDATES;
  const rows = await database.read<Omit<HitRow, keyof NameRow> & { name: unknown[] }>(
    "search names",
    SEARCH,
    { query, identifiers, kinds, read, limit: CANDIDATES },
  );
  return rows.map(({ name, ...row }) => ({ ...NAME.read(name), ...row }));
}

const CANDIDATES = 100;
/** So many names of other kinds may match better than the first of the kinds asked for. */
const MOST_READ = 100_000;

const SEARCH = `
CALL () {
  CALL db.index.fulltext.queryNodes('name_search', $query, {limit: $read}) YIELD node AS n, score
  MATCH (given:Entity)-[:NAMED]->(n)
  RETURN n, score, ${survivorOf("given")} AS e, null AS identifier
  UNION ALL
  UNWIND $identifiers AS value
  MATCH (i:Identifier {value: value})<-[:IDENTIFIED_BY]-(given:Entity)
  WITH i, ${survivorOf("given")} AS e
  MATCH (n:Name {id: e.id + '|' + e.name})
  RETURN n, 1000.0 AS score, e, i.key AS identifier
}
WITH n, score, e, identifier WHERE e.kind IN $kinds
WITH n, score, e, identifier ORDER BY score DESC LIMIT $limit
RETURN e.id AS entityId, e.kind AS kind, e.name AS entityName, n.folded AS folded,
  score AS luceneScore, identifier, ${degree("e", "every kind", EVERY_LINK_KIND)} AS degree,
  ${NAME.list} AS name
ORDER BY score DESC, n.id`;
