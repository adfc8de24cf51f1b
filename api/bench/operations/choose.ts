import type { Database } from "../../src/neo4j/database.ts";

/** So many actors are looked at to choose from, at equal distances, however large the graph is. */
const LOOKED_AT = 20_000;
const LONG_MS = 120_000;

/** Actors with about so many links of some kinds, spread over all; else the busiest of them. */
export async function actorsWithLinks(
  database: Database,
  kinds: readonly string[],
  between: readonly [least: number, most: number],
  count: number,
): Promise<string[]> {
  const ids = await someActors(database);
  const rows = await database.read<{ id: string; degree: number }>(
    "actors with links",
    WITH_DEGREE,
    { ids, kinds },
    { timeoutMs: LONG_MS },
  );
  return withLinks(rows, between, count, ({ degree }) => degree).map(({ id }) => id);
}

/**
 * Those with about so many links, spread over all, so that graphs of any size are asked for as
 * much; else the busiest of them.
 */
export function withLinks<T>(
  rows: readonly T[],
  [least, most]: readonly [least: number, most: number],
  count: number,
  linksOf: (row: T) => number,
): T[] {
  const wanted = rows.filter((row) => linksOf(row) >= least && linksOf(row) <= most);
  const busiest = rows.toSorted((a, b) => linksOf(b) - linksOf(a)).slice(0, count);
  return wanted.length >= count ? spread(wanted, count) : busiest;
}

/** People, spread over all. */
export async function people(
  database: Database,
  count: number,
): Promise<{ id: string; name: string }[]> {
  const ids = await someActors(database);
  const rows = await database.read<{ id: string; name: string }>("people", PEOPLE, { ids });
  return spread(rows, count);
}

/** Outlets, the first ones. */
export async function outlets(database: Database, count: number): Promise<string[]> {
  const rows = await database.read<{ id: string }>("outlets", OUTLETS, { count });
  return rows.map(({ id }) => id);
}

/** Ids as the generator numbers them; some are none. */
async function someActors(database: Database): Promise<string[]> {
  const [counted] = await database.read<{ actors: number }>("count actors", COUNT);
  const step = Math.max(1, Math.ceil((counted?.actors ?? 0) / LOOKED_AT));
  const numbers = Array.from({ length: LOOKED_AT }, (_, i) => i * step);
  return numbers.map((n) => `actor-${n.toString().padStart(7, "0")}`);
}

const COUNT = "MATCH (a:Actor) RETURN count(a) AS actors";
const WITH_DEGREE = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COUNT { (a)-[:$any($kinds)]-() } AS degree`;
const PEOPLE = `
UNWIND $ids AS id
MATCH (a:Entity {id: id}) WHERE a.kind = 'PERSON'
RETURN id, a.name AS name`;
const OUTLETS = `
MATCH (a:Entity {kind: 'MEDIA_OUTLET'})
RETURN a.id AS id ORDER BY id LIMIT $count`;

/** So many of a list, at equal distances. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, i) => list[Math.floor(i * step)] as T,
  );
}
