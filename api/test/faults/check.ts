import type { Database } from "../../src/neo4j/database.ts";
import { readRecords } from "../../src/change/records.cypher.ts";
import { printState } from "../../src/change/records.ts";
import type { Acknowledged } from "./writers.ts";

interface StoredChange {
  id: string;
  seq: number;
  mutationId: string;
  /** The places of its revisions, in order. */
  revisions: number[];
}

/** What is wrong with the history of an account after faults; all empty where nothing is. */
export interface Faults {
  /** Acknowledged, but not there as acknowledged. */
  lost: string[];
  /** There twice. */
  doubled: string[];
  /** There, though nobody was told: the client had been told before, or sent it again. */
  unknown: string[];
  /** There without all that it wrote, or records that differ from the last change of them. */
  half: string[];
  /** Numbers that no change has. */
  gaps: number[];
}

/** Compares what was acknowledged with what is stored. */
export async function findFaults(
  database: Database,
  accountId: string,
  acknowledged: readonly Acknowledged[],
): Promise<Faults> {
  const stored = await database.read<StoredChange>("changes of an account", CHANGES, { accountId });
  const byMutation = Map.groupBy(stored, ({ mutationId }) => mutationId);
  const known = new Set(acknowledged.map(({ mutationId }) => mutationId));
  return {
    lost: acknowledged
      .filter(({ mutationId, change }) => {
        const one = byMutation.get(mutationId)?.[0];
        return one?.id !== change.id || one.seq !== change.seq;
      })
      .map(({ mutationId }) => mutationId),
    doubled: [...byMutation].filter(([, all]) => all.length > 1).map(([id]) => id),
    unknown: [...byMutation.keys()].filter((id) => !known.has(id)),
    half: [
      ...stored.filter(({ revisions }) => !isWhole(revisions)).map(({ id }) => id),
      ...(await recordsThatDiffer(database, accountId)),
    ],
    gaps: gapsBetween(stored.map(({ seq }) => seq)),
  };
}

const isWhole = (places: readonly number[]) =>
  places.length > 0 && places.every((place, i) => place === i);

function gapsBetween(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const there = new Set(sorted);
  const all = Array.from({ length: (sorted.at(-1) ?? -1) - first + 1 }, (_, i) => first + i);
  return all.filter((seq) => !there.has(seq));
}

/** Records that are not as the last change of them left them. */
async function recordsThatDiffer(database: Database, accountId: string): Promise<string[]> {
  const last = await database.read<{ record: string; after: string }>("last revisions", LAST, {
    accountId,
  });
  return database.write(async (tx) => {
    const states = await readRecords(
      tx,
      last.map(({ record }) => record),
    );
    return last
      .filter(({ record, after }) => printState(states.get(record)?.state ?? null) !== after)
      .map(({ record }) => record);
  });
}

const CHANGES = `
MATCH (c:Change {accountId: $accountId})
RETURN c.id AS id, c.seq AS seq, c.mutationId AS mutationId,
  COLLECT { MATCH (r:Revision {change: c.id}) RETURN r.n ORDER BY r.n } AS revisions`;

const LAST = `
MATCH (c:Change {accountId: $accountId})
MATCH (r:Revision {change: c.id})
WITH r ORDER BY r.seq
WITH r.record AS record, last(collect(r)) AS last
RETURN record, last.after AS after`;
