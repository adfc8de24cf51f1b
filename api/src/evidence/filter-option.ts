import { AFTER_ALL, BEFORE_ALL, type Evidence, type Nature } from "@backchannel/schema/claim.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { dayNumber, spanText } from "../dates/day.ts";
import { InvalidArgument } from "../errors.ts";
import type { IdKind } from "../graphql/known-ids.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { isBehind } from "./evidence.ts";
import { listed } from "../words/words.ts";
import type { Days } from "./time-classes.ts";

export type Direction = "OUTGOING" | "INCOMING" | "BOTH";

/**
 * The value that a client gives for an option of each type. The GraphQL types are in
 * `link-filter.graphql.ts`.
 */
export interface OptionTypes {
  Lenses: readonly Lens[];
  LinkKinds: readonly LinkKind[];
  Grades: readonly Evidence[];
  Natures: readonly Nature[];
  Direction: Direction;
  Window: { from?: string | null; to?: string | null };
  Day: string;
  Number: number;
  Flag: boolean;
  Ids: readonly string[];
}

/** The results over the admitted claims that options test, besides the grade. */
export interface Counted {
  origins: number;
  contested: boolean;
}

/** The columns of a document that a filter tests. */
export interface TestedDocument {
  id: string;
  outletId: string | null;
  nature: Nature | null;
  pubFirst: number;
  pubLast: number;
}

/** The options that the tests of other options depend on. */
interface Leniency {
  includePossible: boolean;
  includeUndated: boolean;
  ofClaims: boolean;
}

/** Options that others ask about when they say what they do. */
interface Clock {
  during: Days | null;
}

export interface FilterOption<Type extends keyof OptionTypes, Ready> {
  type: Type;
  description: string;
  /** The kind of record that its ids name. Every option that takes ids is about sources. */
  of?: IdKind;
  /** Its value if the client gives none. */
  idle: Ready;
  /** The default value in the GraphQL schema. */
  byDefault?: OptionTypes[Type];
  /** Checks and converts the given value. Throws InvalidArgument naming the field. */
  read(given: OptionTypes[Type], field: string): Ready;
  /** For options that restrict link kinds: whether this kind passes. */
  ofKind?: (value: Ready, kind: LinkKind) => boolean;
  /**
   * For options that restrict claims, in two equivalent forms. TypeScript: why claim `i` is not
   * admitted, or null if it is. Cypher: whether claim `i` of relationship `r` is admitted.
   */
  ofClaim?: {
    whyNot: (value: Ready, claims: ClaimArrays, i: number, filter: Leniency) => string | null;
    cypher: string;
  };
  /**
   * For options that can test a whole document, likewise. In Cypher `n` is the document and
   * `carrier` its outlet, '' if unsigned.
   */
  ofDocument?: {
    admits: (value: Ready, document: TestedDocument, filter: Leniency) => boolean;
    cypher: string;
  };
  /** For options that test the grade of the admitted claims, in two equivalent forms. */
  ofGrade?: {
    passes: (value: Ready, grade: Evidence) => boolean;
    cypher: (grade: string) => string;
  };
  /** For options that test the other results over the admitted claims, likewise. */
  ofResult?: {
    passes: (value: Ready, result: Counted) => boolean;
    cypher: (result: Record<keyof Counted, string>) => string;
  };
  /**
   * What it keeps or leaves out, in words: "without Reuters"; null where it does neither. `names`
   * are those of its ids.
   */
  inWords?: (value: Ready, names: readonly string[], filter: Clock) => string | null;
}

/** A row of `FILTER_OPTIONS`. */
export const option = <Type extends keyof OptionTypes, Ready>(row: FilterOption<Type, Ready>) =>
  row;

/** The most ids that a list may have. */
export const MAX_IDS = 500;

export function ids(given: readonly string[], field: string): string[] {
  if (given.length > MAX_IDS) throw new InvalidArgument(field, `takes at most ${MAX_IDS} ids`);
  return [...given];
}

/** Whether one of these outlets or origins stands behind the claim. */
export const isFromAny = (ids: readonly string[], claims: ClaimArrays, i: number) =>
  ids.some((id) => isBehind(claims, i, id));

/** The window of `during`; null if both ends are open. */
export function readWindow(given: OptionTypes["Window"], field: string): Days | null {
  const first = given.from ?? null;
  const last = given.to ?? null;
  if (first === null && last === null) return null;
  const from = first === null ? BEFORE_ALL : dayNumber(first, `${field}.from`);
  const to = last === null ? AFTER_ALL : dayNumber(last, `${field}.to`);
  if (from > to) throw new InvalidArgument(field, "from must not be later than to");
  return { from, to };
}

/** "without Reuters", "without Reuters and Alwaght"; null where nothing is left out. */
export const withoutThese = (names: readonly string[]) =>
  names.length === 0 ? null : `without ${listed(names)}`;

/** "1 June 2025" */
export const dayInWords = (day: number) => spanText(day, day);

/** "what happened from 1 June 2025 on" */
export function windowInWords({ from, to }: Days): string {
  if (from === BEFORE_ALL) return `what happened up to ${dayInWords(to)}`;
  if (to === AFTER_ALL) return `what happened from ${dayInWords(from)} on`;
  return `what happened from ${dayInWords(from)} to ${dayInWords(to)}`;
}
