import type { Database, Transaction } from "../neo4j/database.ts";
import type { RevertBlocked } from "./errors.ts";
import type { RecordKind } from "@backchannel/schema/records/records.ts";
import { parseState, type RecordState } from "./records.ts";

/** A record before and after a change; null where it was not there. */
export interface Difference {
  id: string;
  before: RecordState | null;
  after: RecordState | null;
}

/** What a record kind adds to every change; all of it runs in the transaction of the change. */
export interface KindRules {
  kind: RecordKind;
  /**
   * What each migration of the graph did to the records of this kind, in order. Revisions keep how
   * many there were when they were written, and are brought up by the later ones when they are read.
   */
  migrations?: readonly ((state: RecordState) => RecordState)[];
  /** Stores anew what follows from the own properties of records of this kind that differ. */
  settle?(tx: Transaction, own: readonly Difference[]): Promise<void>;
  /** Throws where a rule of this kind does not hold any longer; it is told all that differs. */
  check?(tx: Transaction, differing: readonly Difference[]): Promise<void>;
  /** How what `check` throws stands in the way of taking a change back; null for other errors. */
  blocks?(error: unknown): RevertBlocked | null;
}

/** The links that a change derives, by their ids and by the events whose involvements they are. */
export interface TouchedLinks {
  linkIds: readonly string[];
  eventIds: readonly string[];
  /** Some links are yet to be derived, by `finish`. */
  postponed: boolean;
}

/** What is made of several records together, once each record stores what follows from itself. */
export interface Derivation<Touched = unknown> {
  /** Read before the change is written: what hangs on the records that differ. */
  touched(tx: Transaction, differing: readonly Difference[]): Promise<Touched>;
  /**
   * Makes it anew, for what hung on them before as for what does now; very much of it only later,
   * where it may.
   */
  derive(
    tx: Transaction,
    differing: readonly Difference[],
    touched: Touched,
    mayPostpone: boolean,
  ): Promise<TouchedLinks>;
  /** The same for bulk work: all of it is left to `finish`. */
  mark(tx: Transaction, differing: readonly Difference[], touched: Touched): Promise<void>;
  /** Makes what was postponed, in transactions of its own. */
  finish(database: Database): Promise<void>;
}

interface Rules {
  kinds: readonly KindRules[];
  derivation: Derivation;
}

let rules: Rules | null = null;

/** Called once, by `record-rules.ts`: the engine itself knows no kind of record. */
export function useRules<Touched>(
  kinds: readonly KindRules[],
  derivation: Derivation<Touched>,
): void {
  rules = { kinds, derivation: derivation as Derivation };
}

/** How many migrations there are of a kind: a revision that is written now needs none of them. */
export const schemaOf = (kind: RecordKind): number => migrationsOf(kind).length;

const migrationsOf = (kind: RecordKind) =>
  rulesInUse().kinds.find((one) => one.kind === kind)?.migrations ?? [];

/** A record as a revision keeps it. */
export interface Kept {
  kind: RecordKind;
  /** How many migrations of the kind there were. */
  schema: number;
  before: string;
  after: string;
}

/** The record before and after a change, as it would be had the change been made today. */
export function broughtUp({ kind, schema, before, after }: Kept) {
  const later = migrationsOf(kind).slice(schema);
  const up = (text: string) => {
    const state = parseState(text);
    return state && later.reduce((old, migration) => migration(old), state);
  };
  return { before: up(before), after: up(after) };
}

/** The rules of all kinds. Throws where nobody gave them: a change would leave half of it undone. */
export function rulesInUse(): Rules {
  if (!rules) throw new Error("Changes have no rules: import record-rules.ts.");
  return rules;
}
