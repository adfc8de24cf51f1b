import type { Database } from "../../src/neo4j/database.ts";

/** Actors with about so many links of some kinds, spread over all that have; else the busiest. */
export async function actorsWithLinks(
  database: Database,
  kinds: readonly string[],
  between: readonly [least: number, most: number],
  count: number,
): Promise<string[]> {
  const [least, most] = between;
  const rows = await database.read<{ id: string }>(
    "actors with links",
    BY_DEGREE,
    { kinds, least, most },
    { timeoutMs: 120_000 },
  );
  if (rows.length >= count) return spread(rows, count).map(({ id }) => id);
  const busiest = await database.read<{ id: string }>("busiest actors", BUSIEST, { kinds, count });
  return busiest.map(({ id }) => id);
}

const BY_DEGREE = `
MATCH (a:Actor) WITH a, COUNT { (a)-[:$any($kinds)]-() } AS degree
WHERE degree >= $least AND degree <= $most
RETURN a.id AS id ORDER BY id`;
const BUSIEST = `
MATCH (a:Actor) WITH a, COUNT { (a)-[:$any($kinds)]-() } AS degree
RETURN a.id AS id ORDER BY degree DESC, id LIMIT $count`;

/** Actors of a kind, spread over all of it. */
export async function actorsOfKind(
  database: Database,
  kind: string,
  count: number,
): Promise<{ id: string; name: string }[]> {
  const rows = await database.read<{ id: string; name: string }>(
    "actors of a kind",
    "MATCH (a:Entity {kind: $kind}) RETURN a.id AS id, a.name AS name ORDER BY id",
    { kind },
    { timeoutMs: 60_000 },
  );
  return spread(rows, count);
}

/** So many of a list, at equal distances. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, i) => list[Math.floor(i * step)] as T,
  );
}
