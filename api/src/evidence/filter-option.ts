import { AFTER_ALL, BEFORE_ALL, type Evidence } from "@backchannel/schema/claim.ts";
import type { Lens, LinkKind } from "@backchannel/schema/kinds.ts";
import { dayNumber, spanText } from "../dates/day.ts";
import { InvalidArgument } from "../errors.ts";
import type { Held } from "../graphql/known-ids.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { listed } from "../words/words.ts";
import type { Days } from "./time-classes.ts";

export type Direction = "OUTGOING" | "INCOMING" | "BOTH";

/** What an option of each type is given as. GraphQL's own types are in `link-filter.graphql.ts`. */
export interface OptionTypes {
  Lenses: readonly Lens[];
  LinkKinds: readonly LinkKind[];
  Grades: readonly Evidence[];
  Direction: Direction;
  Window: { from?: string | null; to?: string | null };
  Day: string;
  Number: number;
  Flag: boolean;
  Ids: readonly string[];
}

/** What the admitted claims come to, beside their grade. */
export interface Counted {
  origins: number;
  contested: boolean;
}

/** What of a document is held against a filter. */
export interface TestedDocument {
  id: string;
  outletId: string | null;
  pubFirst: number;
  pubLast: number;
}

/** Options that others ask about when they test a claim. */
interface Leniency {
  includePossible: boolean;
  includeUndated: boolean;
}

/** Options that others ask about when they say what they do. */
interface Clock {
  during: Days | null;
}

export interface FilterOption<Type extends keyof OptionTypes, Ready> {
  type: Type;
  description: string;
  /** What ids name. An option that lists any is about sources. */
  of?: Held;
  /** Its value where nothing is given. */
  idle: Ready;
  /** What the contract names as its default. */
  byDefault?: OptionTypes[Type];
  /** Makes what was given ready. Throws InvalidArgument, which names the field. */
  read(given: OptionTypes[Type], field: string): Ready;
  /** Set by those that choose among link kinds: whether this one stays. */
  ofKind?: (value: Ready, kind: LinkKind) => boolean;
  /**
   * Set by those that choose among claims, in two forms that mean the same: why claim `i` is not
   * admitted, or null where it is; and in Cypher whether claim `i` of relationship `r` is.
   */
  ofClaim?: {
    whyNot: (value: Ready, claims: ClaimArrays, i: number, filter: Leniency) => string | null;
    cypher: string;
  };
  /**
   * Set by those that a whole document can be held against, likewise; in Cypher it is `n`, and
   * `carrier` its outlet, '' where unsigned.
   */
  ofDocument?: {
    admits: (value: Ready, document: TestedDocument, filter: Leniency) => boolean;
    cypher: string;
  };
  /** Set by those that test the grade of the admitted claims, in two forms that mean the same. */
  ofGrade?: {
    passes: (value: Ready, grade: Evidence) => boolean;
    cypher: (grade: string) => string;
  };
  /** Set by those that test what they come to beside that, likewise. */
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

/** A list of ids may have so many. */
export const MAX_IDS = 500;

export function ids(given: readonly string[], field: string): string[] {
  if (given.length > MAX_IDS) throw new InvalidArgument(field, `takes at most ${MAX_IDS} ids`);
  return [...given];
}

/** Whether one of the outlets reported or printed the claim. */
export const isFrom = (
  outlets: readonly string[],
  { publisher, carrier }: ClaimArrays,
  i: number,
) => outlets.includes(publisher[i] as string) || outlets.includes(carrier[i] as string);

/** The window of `during`; null where it has no end. */
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
