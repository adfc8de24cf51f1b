import { entityKindsWhere, EVERY_LINK_KIND } from "@backchannel/schema/kinds.ts";
import { into, mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";
import { degree, types } from "../neo4j/types.ts";
import type { Database } from "../neo4j/database.ts";
import { WEAK_TYPES } from "./profiles.cypher.ts";

/** Pairs of an entity with one that may be the same, and whether somebody has judged them. */
export interface Near {
  id: string;
  other: string;
}

/**
 * For each of these entities those that share a block with one of its names, an identifier, or a
 * neighbour that has few (R50). Survivors only; those that were judged against each other, they or
 * whoever was merged into them, are left out (R48), and so are unnamed actors.
 */
export const entitiesNear = (database: Database, ids: readonly string[]) =>
  database.read<Near>("entities near", NEAR, {
    ids,
    names: 12,
    blocks: 25,
    limit: 30,
    weak: WEAK_TYPES,
    unnamed: [...UNNAMED],
  });

/** A neighbour of more tells nothing of those who share it. */
const FEW = 8;

const UNNAMED = entityKindsWhere(({ unnamed }) => unnamed === true);
const isNamed = (e: string) =>
  `coalesce(${e}.unnamed, false) = false AND NOT ${e}.kind IN $unnamed`;

const NEAR = `
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE NOT (e)-[:MERGED_INTO]->() AND ${isNamed("e")}
CALL (e) {
  MATCH (e)${mergedInto("merged")}-[:NAMED]->(n:Name) WHERE n.blocks > '' AND NOT n.type IN $weak
  WITH DISTINCT n.value AS value, n.blocks AS blocks LIMIT $names
  CALL db.index.fulltext.queryNodes('name_blocks', blocks, {limit: $blocks}) YIELD node, score
  MATCH (given:Entity)-[:NAMED]->(node)
  RETURN given, score
  UNION
  MATCH (e)${mergedInto("merged")}-[:IDENTIFIED_BY]->(:Identifier)<-[:IDENTIFIED_BY]-(given:Entity)
  RETURN given, 1000.0 AS score LIMIT $blocks
  UNION
  MATCH (e)-[:${types("every kind", EVERY_LINK_KIND)}]-(between:Entity)
  WITH DISTINCT between LIMIT $blocks
  WHERE ${degree("between", "every kind", EVERY_LINK_KIND)} <= ${FEW}
  MATCH (between)-[:${types("every kind", EVERY_LINK_KIND)}]-(given:Entity)
  RETURN given, 0.0 AS score LIMIT $blocks
}
WITH e, given, max(score) AS score
WITH e, ${survivorOf("given")} AS other, score
WHERE other <> e AND ${isNamed("other")}
WITH e, other, max(score) AS score
ORDER BY e.id, score DESC, other.id
WITH e, collect(other)[..$limit] AS others
UNWIND others AS other
WITH e, other WHERE NOT ${judged("e", "other")}
RETURN e.id AS id, other.id AS other`;

/** What stands for each of these now; none for those that are gone. */
export const survivorsOf = (database: Database, ids: readonly string[]) =>
  database.read<{ id: string }>("survivors", SURVIVORS, { ids });

const SURVIVORS = `
UNWIND $ids AS id
MATCH (given:Entity {id: id})
WITH ${survivorOf("given")} AS e
RETURN DISTINCT e.id AS id`;

/** Cypher: whether somebody judged two survivors, or any that were merged into them. */
export function judged(a: string, b: string): string {
  return `EXISTS {
    MATCH (${a})${mergedInto()}<-[:JUDGES]-(:Judgement)-[:JUDGES]->(:Entity)${into}(${b})
  }`;
}
