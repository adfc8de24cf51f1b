import { amountProblem, shareProblem } from "@backchannel/schema/amount.ts";
import { attributesProblem } from "@backchannel/schema/attributes.ts";
import { edtfProblem } from "@backchannel/schema/edtf.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { identifiersProblem } from "@backchannel/schema/identifiers.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import { listed } from "@backchannel/api/src/words/words.ts";
import { nearest } from "./nearest.ts";
import { dayNumber } from "@backchannel/api/src/dates/day.ts";

/** The types of cells. Each message completes "column x: …". */

const MAX_CELL = 4_000;

export const text = z
  .string()
  .max(MAX_CELL, `is longer than ${MAX_CELL} characters`)
  .refine((value) => !/[^\P{Cc}\n\t]/u.test(value), "holds control characters");

export const needed = text.min(1, "must not be empty");

export const entityId = match(/^[a-z0-9-]{1,80}$/, "must be an id of small letters, digits and -");
export const recordId = match(/^[\w-]{1,80}$/, "must be an id of letters, digits, - and _");

/** Several ids separated by |. */
export const ids = text.transform((value) =>
  value
    .split("|")
    .map((id) => id.trim())
    .filter(Boolean),
);

export const yes = match(/^(yes)?$/, "must be yes or empty").transform((value) => value === "yes");

/** Text that must keep a rule unless it is empty. */
const ruled = (problemOf: (value: string) => string | null) =>
  text.superRefine((value, context) => {
    const problem = value === "" ? null : problemOf(value);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });
export const edtf = ruled(edtfProblem);
export const amount = ruled(amountProblem);
export const share = ruled(shareProblem);
export const identifiers = ruled(identifiersProblem);
export const attributes = ruled(attributesProblem);

export const day = text.refine(
  (value) => value === "" || isDay(value),
  "must be a day written YYYY-MM-DD, or empty",
);

function isDay(value: string): boolean {
  try {
    return Number.isInteger(dayNumber(value, "day"));
  } catch {
    return false;
  }
}

export const wholeNumber = match(
  /^([1-9]\d{0,5})?$/,
  "must be a whole number from 1, or empty",
).transform((value) => (value === "" ? null : Number(value)));

/** A coordinate, between -`limit` and `limit` degrees. */
export function degrees(limit: number) {
  return text
    .refine(
      (value) => /^(-?\d+(\.\d+)?)?$/.test(value) && Math.abs(Number(value)) <= limit,
      `must be degrees between -${limit} and ${limit}, or empty`,
    )
    .transform((value) => (value === "" ? null : Number(value)));
}

export const webAddress = match(/^(https?:\/\/\S+)?$/, "must start with http:// or https://");

export const language = (needed: boolean) =>
  needed ? match(TAG, TAG_RULE) : match(TAG_OR_EMPTY, `${TAG_RULE}, or empty`);
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const TAG_OR_EMPTY = /^([a-z]{2,3}(-[A-Za-z0-9]+)*)?$/;
const TAG_RULE = "must be a language tag such as en or ar";

export function match(pattern: RegExp, message: string) {
  return text.refine((value) => pattern.test(value), message);
}

/** One of `values`, which a folder may add to (R39). For a long list, `what` describes it instead. */
export function oneOf<T extends string>(values: readonly T[], what?: string) {
  const rule = () => `must be ${what ?? `one of ${values.join(", ")}`}`;
  return z.custom<T>((cell) => values.includes(cell as T), {
    error: ({ input }) => but(rule(), input),
  });
}

/** A kind that Backchannel or the folder has; says what to do where it is neither. */
export function kind<T extends string>(
  values: readonly T[],
  what: string,
  wordsOf: (kind: T) => string,
) {
  return z.custom<T>((cell) => values.includes(cell as T), {
    error: ({ input }) => {
      const said = but(`must be ${what}, or one that a row of kinds.csv adds`, input);
      // What is one elsewhere is only misplaced.
      if (!input || String(input) in LINK_KINDS || String(input) in ENTITY_KINDS) return said;
      const near = nearest(String(input), values, wordsOf);
      const instead = near.length > 0 ? `Write ${listed(near, "or")} if that is meant, else add` : "Add"; // prettier-ignore
      return `${said}. ${instead} it to kinds.csv with the kind that it is like and its wording`;
    },
  });
}

export function oneOfOrEmpty<T extends string>(values: readonly T[]) {
  return z.custom<T | "">((cell) => cell === "" || values.includes(cell as T), {
    error: ({ input }) => but(`must be empty or one of ${values.join(", ")}`, input),
  });
}

/** The rule, and what the cell contains instead. */
function but(rule: string, input: unknown): string {
  return input ? `${rule}, not "${String(input).slice(0, 40)}"` : rule;
}
