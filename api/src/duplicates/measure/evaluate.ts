import { blockKeys } from "../block-keys.ts";
import { BlockPass } from "../block-pass.ts";
import { folded } from "../fact-likeness.ts";
import { type Commonness, likenessOf, otherKeys, prepare } from "../likeness.ts";
import type { Fact } from "../profile.ts";
import { SAME_FROM } from "../weights.ts";
import type { Labelled } from "./read-records.ts";

export interface Pair {
  a: Labelled;
  b: Labelled;
  same: boolean;
  score: number;
  /** The reasons, made again: most pairs are never told of. */
  reasons: () => string[];
}

export interface Measured {
  records: number;
  /** Pairs that are one, and those of them that share a block. */
  samePairs: number;
  found: number;
  candidates: number;
  /** Candidates of a record at most. */
  most: number;
  pairs: Pair[];
  /** Milliseconds. */
  blocking: number;
  comparing: number;
}

/** Blocks and compares all records, as the queue does, and tells which pairs are what. */
export function measure(records: readonly Labelled[]): Measured {
  const began = performance.now();
  const pass = new BlockPass();
  const pairs = new Set<number>();
  const of = new Uint32Array(records.length);
  try {
    for (const { profile } of records) pass.add(keysOf(profile));
    for (const { record, others } of pass.candidates()) {
      for (const other of others) {
        const [one, two] = record < other ? [record, other] : [other, record];
        pairs.add(one * records.length + two);
      }
    }
  } finally {
    pass.close();
  }
  const blocked = performance.now();
  const common = countAll(records);
  const prepared = records.map(({ profile }) => prepare(profile));
  const compared: Pair[] = [];
  for (const pair of pairs) {
    const [one, two] = [Math.floor(pair / records.length), pair % records.length];
    of[one]!++;
    of[two]!++;
    const [a, b] = [records[one] as Labelled, records[two] as Labelled];
    const likeness = () => likenessOf(prepared[one]!, prepared[two]!, common);
    const score = likeness()?.score ?? 0;
    const reasons = () =>
      (likeness()?.reasons ?? []).map(
        ({ text, speaks }) => `${speaks === "FOR" ? "+" : "−"} ${text}`,
      );
    compared.push({ a, b, same: a.cluster === b.cluster, score, reasons });
  }
  return {
    records: records.length,
    samePairs: samePairs(records),
    found: compared.filter(({ same }) => same).length,
    candidates: pairs.size,
    most: of.reduce((most, count) => Math.max(most, count), 0),
    pairs: compared,
    blocking: blocked - began,
    comparing: performance.now() - blocked,
  };
}

export function* keysOf(profile: Labelled["profile"]): Generator<string> {
  const seen = new Set<string>();
  for (const name of profile.names.slice(0, MOST_NAMES)) {
    for (const key of blockKeys(name)) {
      if (seen.has(key)) continue;
      seen.add(key);
      yield key;
    }
  }
  yield* otherKeys(profile);
}
const MOST_NAMES = 12;

function samePairs(records: readonly Labelled[]): number {
  const sizes = Map.groupBy(records, ({ cluster }) => cluster);
  return [...sizes.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}

export function countAll(records: readonly Labelled[]): Commonness {
  const bearers = new Map<string, number>();
  const values = new Map<string, number>();
  const filled = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { profile } of records) {
    for (const name of new Set(profile.names.map(folded))) count(bearers, name);
    for (const { label, values: all } of profile.facts) {
      count(filled, label);
      for (const value of new Set(all.map(folded))) count(values, `${label}\n${value}`);
    }
  }
  return {
    bearers: (name) => bearers.get(name) ?? 1,
    shareOf: ({ label }: Fact, value) =>
      (values.get(`${label}\n${folded(value)}`) ?? 1) / Math.max(1, filled.get(label) ?? 1),
  };
}

export interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

/** Of pairs from a score on, taken for the same; those that share no block count as missed. */
export function qualityAt({ pairs, samePairs: all }: Measured, from = SAME_FROM): Quality {
  const taken = pairs.filter(({ score }) => score >= from);
  const right = taken.filter(({ same }) => same).length;
  const precision = taken.length === 0 ? 0 : right / taken.length;
  const recall = all === 0 ? 0 : right / all;
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (taken.length + all) };
}
