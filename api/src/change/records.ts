/**
 * What a change can write: the kinds of record with the relationships each owns. A record is
 * plain data, its properties and those relationships, so that any change of it can be kept and
 * put back by one function.
 */
export const RECORDS = {
  Entity: {
    relations: { AT: "Entity", MERGED_INTO: "Entity" },
    derived: [],
    versioned: true,
    apart: { reliability: "reliabilityVersion" },
    naturalId: false,
  },
  Name: {
    relations: { NAMED: "Entity", SEEN_IN: "Document" },
    derived: ["folded", "key", "script", "weak"],
    versioned: false,
    apart: {},
    naturalId: true,
  },
  Claim: {
    relations: {
      STATED_IN: "Document",
      ORIGINATES_FROM: "Origin",
      SUBJECT: "Entity",
      OBJECT: "Entity",
      DURING: "Entity",
      AT: "Entity",
      SUPERSEDES: "Claim",
    },
    derived: [
      "subjectId",
      "objectId",
      "eventId",
      "linkId",
      "first",
      "last",
      "dated",
      "dateFrom",
      "words",
    ],
    versioned: true,
    apart: {},
    naturalId: false,
  },
  Document: {
    relations: { PUBLISHED_BY: "Entity", DERIVED_FROM: "Document" },
    derived: ["citation", "pubFirst", "pubLast", "words", "noteWords"],
    versioned: true,
    apart: {},
    naturalId: false,
  },
  Origin: {
    relations: { RELIES_ON: "Entity" },
    derived: [],
    versioned: false,
    apart: {},
    naturalId: false,
  },
  Conflict: {
    relations: { SIDE: "Claim" },
    derived: ["noteWords"],
    versioned: true,
    apart: {},
    naturalId: false,
  },
  /** Which value of a fact an editor adopted and which they dismissed. */
  Ruling: { relations: {}, derived: [], versioned: true, apart: {}, naturalId: false },
} as const satisfies Record<string, RecordKindRow>;

interface RecordKindRow {
  /** Relationship types that a record of this kind owns, each with the kind at the other end. */
  relations: Readonly<Record<string, string>>;
  /** Properties that follow from others and are settled after each change, so never kept. */
  derived: readonly string[];
  /** Clients are told the version and may insist on it (R28). */
  versioned: boolean;
  /** Properties that the version does not count, each with a count of its own changes. */
  apart: Readonly<Record<string, string>>;
  /** The id is made of the content: what comes back under it is the same, so no version is kept. */
  naturalId: boolean;
}

export type RecordKind = keyof typeof RECORDS;
export type Plain = string | number | boolean | string[] | number[];

export interface Relation {
  type: string;
  to: string;
  properties: Record<string, Plain>;
}

/** A record as a change sees it; a property without a value is absent. */
export interface RecordState {
  id: string;
  properties: Record<string, Plain>;
  relations: Relation[];
}

/** Of which kind a record is, by its id. */
export function recordKindOf(id: string): RecordKind {
  if (id.includes("|")) return "Name";
  switch (id.split(":", 1)[0]) {
    case "claim":
      return "Claim";
    case "doc":
      return "Document";
    case "origin":
      return "Origin";
    case "conflict":
      return "Conflict";
    case "ruling":
      return "Ruling";
    default:
      return "Entity";
  }
}

/** The one record at the other end of a relationship type, or null. */
export function targetOf(state: RecordState, type: string): string | null {
  return state.relations.find((relation) => relation.type === type)?.to ?? null;
}

/** The same record with a relationship type led to `to` alone; null removes it. */
export function withTarget(
  state: RecordState,
  type: string,
  to: string | null,
  properties: Record<string, Plain> = {},
): RecordState {
  const others = state.relations.filter((relation) => relation.type !== type);
  return { ...state, relations: to === null ? others : [...others, { type, to, properties }] };
}

/** The same record with some properties set; null removes one. */
export function withProperties(
  state: RecordState,
  changed: Readonly<Record<string, Plain | null>>,
): RecordState {
  const properties = new Map(Object.entries(state.properties));
  for (const [key, value] of Object.entries(changed)) {
    if (value === null) properties.delete(key);
    else properties.set(key, value);
  }
  return { ...state, properties: Object.fromEntries(properties) };
}

/** Equal exactly where two states hold the same, whatever the order; '' for no record. */
export function printState(state: RecordState | null): string {
  if (state === null) return "";
  const { id, properties, relations } = state;
  const sorted = relations
    .map(({ type, to, properties: own }) => ({ type, to, properties: inKeyOrder(own) }))
    .toSorted((a, b) => compare(a.type, b.type) || compare(a.to, b.to));
  return JSON.stringify({ id, properties: inKeyOrder(properties), relations: sorted });
}

/** Reads back what `printState` printed. */
export const parseState = (text: string): RecordState | null =>
  text === "" ? null : (JSON.parse(text) as RecordState);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inKeyOrder<T>(object: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => compare(a, b)));
}
