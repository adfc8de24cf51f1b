import type { Database } from "../../src/neo4j/database.ts";

/** At most this many actors, evenly spaced, are candidates, however large the graph is. */
const LOOKED_AT = 20_000;
const LONG_MS = 120_000;

/**
 * Evenly spaced actors with `between` many links of some kinds; the busiest if there are too few.
 */
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
 * Evenly spaced rows with a number of links in the given range, so that the work is the same on
 * graphs of any size; the busiest if there are too few.
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

/** Ids as the generator numbers them. Some may not exist. */
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

/** Evenly spaced items of a list. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, i) => list[Math.floor(i * step)] as T,
  );
}
