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

/** What is wrong with the history of an account after faults. All lists are empty if nothing is. */
export interface Faults {
  /** Acknowledged, but not stored as acknowledged. */
  lost: string[];
  /** Stored twice. */
  doubled: string[];
  /** Stored, but never acknowledged, although the client repeats every request until it is. */
  unknown: string[];
  /** Stored incompletely, or leaving records that differ from its last revision of them. */
  half: string[];
  /** Sequence numbers without a change. */
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

/** Records that differ from the state after their last change. */
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
