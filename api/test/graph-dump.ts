import type { Database } from "../src/neo4j/database.ts";

/**
 * The whole graph as text, except for what every change leaves behind: its history, the number of
 * the last change, the versions of records and the ids that are not used again.
 */
export async function dumpGraph(database: Database): Promise<string> {
  const nodes = await database.read("dump nodes", NODES);
  const links = await database.read("dump relationships", RELATIONSHIPS);
  return [...nodes, ...links].map((row) => JSON.stringify(row, inKeyOrder)).join("\n");
}

const VERSIONS = ["version", "reliabilityVersion"];

function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !VERSIONS.includes(key));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const KEPT = "Entity|Name|Claim|Document|Origin|Conflict|Ruling|Kind|Judgement";

const NODES = `
MATCH (n:${KEPT})
RETURN n.id AS id, properties(n) AS properties, COLLECT { UNWIND labels(n) AS l RETURN l ORDER BY l } AS labels
ORDER BY id`;

const RELATIONSHIPS = `
MATCH (a:${KEPT})-[r]->(b:${KEPT})
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
ORDER BY from, type, to`;
