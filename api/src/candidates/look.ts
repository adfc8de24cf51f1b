import { folded } from "../duplicates/fact-likeness.ts";
import { type Between, likenessOf, NOTHING_BETWEEN, prepare } from "../duplicates/likeness.ts";
import { LIKELIHOODS } from "../duplicates/weights.ts";
import type { Database } from "../neo4j/database.ts";
import { type CandidateRow, keep } from "./kept.cypher.ts";
import { entitiesNear, survivorsOf } from "./near.cypher.ts";
import { profileOf } from "./profile-of.ts";
import { type BetweenRow, readBetween, readProfiles } from "./profiles.cypher.ts";

/** Of each entity so many pairs are kept, the likeliest. */
const MOST_KEPT = 25;

/**
 * Looks for whom each of these entities may be one with, and keeps what was found in place of what
 * was kept of them: so a new name costs its blocks, not the graph.
 */
export async function lookAgain(database: Database, ids: readonly string[]): Promise<void> {
  const survivors = (await survivorsOf(database, ids)).map(({ id }) => id);
  const found = await candidatesOf(database, survivors);
  // Of those that were merged or are gone nothing is kept.
  const looked = [...new Set([...ids, ...survivors])];
  await database.write((tx) => keep(tx, looked, found));
}

async function candidatesOf(database: Database, ids: readonly string[]): Promise<CandidateRow[]> {
  const near = await entitiesNear(database, ids);
  const pairs = new Map(near.map(({ id, other }) => [pairId(id, other), ordered(id, other)]));
  const compared = await compare(database, [...pairs.values()]);
  const counts = new Map<string, number>();
  return compared
    .toSorted((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
    .filter(({ a, b }) => {
      const looked = [a, b].filter((id) => ids.includes(id));
      for (const id of looked) counts.set(id, (counts.get(id) ?? 0) + 1);
      return looked.some((id) => counts.get(id)! <= MOST_KEPT);
    });
}

type Pair = readonly [string, string];
const ordered = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);
const pairId = (one: string, other: string) => ordered(one, other).join("|");

/** Names alone rule most pairs out; only of the others all is read that is known. */
const HOPELESS = 0.01;

async function compare(database: Database, pairs: readonly Pair[]): Promise<CandidateRow[]> {
  const byName = await compareBy(database, pairs, false);
  const hopeful = byName.filter(({ score }) => score >= HOPELESS).map(({ a, b }): Pair => [a, b]);
  return compareBy(database, hopeful, true);
}

async function compareBy(
  database: Database,
  pairs: readonly Pair[],
  whole: boolean,
): Promise<CandidateRow[]> {
  if (pairs.length === 0) return [];
  const rows = await readProfiles(database, [...new Set(pairs.flat())], whole);
  const bearers = new Map(
    rows.flatMap(({ names }) => names.map((name) => [folded(name.value), name.bearers] as const)),
  );
  const common = { bearers: (name: string) => bearers.get(name) ?? 1, shareOf: () => undefined };
  const profiles = new Map(rows.map((row) => [row.id, prepare(profileOf(row))]));
  const alone = pairs.flatMap((pair) => scored(pair, NOTHING_BETWEEN));
  if (!whole) return alone;
  // What stands between two only speaks against them, so it is read of those alone that may be one.
  const likely = alone.filter(({ score }) => score >= LIKELIHOODS.POSSIBLE);
  if (likely.length === 0) return [];
  const between = await readBetween(database, likely.map(({ a, b }) => [a, b])); // prettier-ignore
  return between
    .flatMap((row) => scored([row.a, row.b], betweenOf(row)))
    .filter(({ score }) => score >= LIKELIHOODS.POSSIBLE);

  function scored([a, b]: Pair, stands: Between): CandidateRow[] {
    const [one, other] = [profiles.get(a), profiles.get(b)];
    const likeness = one && other && likenessOf(one, other, common, stands);
    if (!likeness) return [];
    const reasons = likeness.reasons.map(({ text, speaks }) => `${speaks === "FOR" ? "+" : "-"}${text}`); // prettier-ignore
    return [{ id: pairId(a, b), a, b, score: likeness.score, reasons }];
  }
}

const betweenOf = ({ documents, links }: BetweenRow): Between => ({
  documents,
  links,
  kin: links.includes("RELATED_TO") ? "one is a relative of the other" : null,
});
