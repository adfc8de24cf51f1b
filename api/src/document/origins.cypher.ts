import type { Database } from "../neo4j/database.ts";
import type { Words } from "./document.cypher.ts";
import { ORIGIN_COLUMNS, type OriginRow } from "./document.cypher.ts";

/** A page of origins, by id. */
export async function listOrigins(
  database: Database,
  limit: number,
  after: (string | number)[] | null,
  words: Words,
): Promise<OriginRow[]> {
  const params = { limit, after: after?.[0] ?? "", words };
  const options = { expensive: words.length > 0 };
  const rows = await database.read<{ origin: unknown[] }>("list origins", LIST, params, options);
  return rows.map(({ origin }) => ORIGIN_COLUMNS.read(origin));
}

export async function countOrigins(database: Database, words: Words): Promise<number> {
  const options = { expensive: words.length > 0 };
  const name = words.length > 0 ? "count origins of words" : "count origins";
  const cypher = words.length > 0 ? COUNT_OF : COUNT;
  const [row] = await database.read<{ count: number }>(name, cypher, { words }, options);
  return row?.count ?? 0;
}

const HAS_WORDS = `all(word IN $words WHERE toLower(
  coalesce(o.description, '') + ' ' + coalesce(head([(o)-[:RELIES_ON]->(p:Entity) | p.name]), '')
) CONTAINS word)`;

const LIST = `
MATCH (o:Origin) WHERE o.id > $after AND ${HAS_WORDS}
WITH o ORDER BY o.id LIMIT $limit
RETURN ${ORIGIN_COLUMNS.list} AS origin ORDER BY o.id`;

const COUNT = "MATCH (o:Origin) RETURN count(o) AS count";
const COUNT_OF = `MATCH (o:Origin) WHERE ${HAS_WORDS} RETURN count(o) AS count`;
