import { amountProblem, shareProblem } from "@backchannel/schema/amount.ts";
import { attributesProblem } from "@backchannel/schema/attributes.ts";
import { edtfProblem } from "@backchannel/schema/edtf.ts";
import { identifiersProblem } from "@backchannel/schema/identifiers.ts";
import { z } from "zod";
import { dayNumber } from "../dates/day.ts";
import { InvalidDate, InvalidInput } from "./errors.ts";

/** What a field of a mutation's input may hold. Each message completes "field: …". */

/** How long texts may be. */
export const LENGTHS = { name: 300, line: 1_000, text: 10_000, address: 2_000, id: 200 };

/** Text without characters that no editor means to write; '' where it is absent. */
export const text = (most: number) => z.string().nullish().transform(orEmpty).pipe(plain(most));
export const neededText = (most: number) => plain(most).min(1, "must not be empty");

/** As in a folder of reports: no control characters, NUL among them, and no half characters. */
const plain = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `is longer than ${most.toLocaleString("en-GB")} characters`)
    .refine((value) => !/[^\P{Cc}\n\t]/u.test(value), "holds control characters")
    .refine((value) => value.isWellFormed(), "holds half a character (a lone surrogate)");

const orEmpty = (value: string | null | undefined) => value ?? "";

/** An id; what it names is looked up later. */
export const id = neededText(LENGTHS.id);
export const optionalId = id.nullish().transform((value) => value ?? null);
export const ids = (most: number) => z.array(id).max(most, `takes at most ${most} ids`);

/** One of a list, which may get more while the process runs (R39). */
export const oneOf = <T extends string>(choices: readonly T[], rule?: string) =>
  z.custom<T>((value) => choices.includes(value as T), {
    error: () => rule ?? `must be one of ${choices.join(", ")}`,
  });

export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

const DATE = { params: { date: true } };

export const edtf = text(LENGTHS.id).superRefine((value, context) => {
  const problem = value === "" ? null : edtfProblem(value);
  if (problem) context.addIssue({ code: "custom", message: problem, ...DATE });
});

/** Text that must keep a rule unless it is empty. */
const ruled = (problemOf: (value: string) => string | null, most = LENGTHS.id) =>
  text(most).superRefine((value, context) => {
    const problem = value === "" ? null : problemOf(value);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });
export const amount = ruled(amountProblem);
export const share = ruled(shareProblem);
export const attributes = ruled(attributesProblem, LENGTHS.text);
export const identifiers = ruled(identifiersProblem, LENGTHS.text);

export const day = text(LENGTHS.id).superRefine((value, context) => {
  if (value === "" || isDay(value)) return;
  context.addIssue({ code: "custom", message: "is not a day written YYYY-MM-DD", ...DATE });
});

function isDay(value: string): boolean {
  try {
    return Number.isInteger(dayNumber(value, "day"));
  } catch {
    return false;
  }
}

export const webAddress = text(LENGTHS.address).refine(
  (value) => value === "" || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value)),
  "must be an address that starts with http:// or https://",
);

export const languageTag = text(35).refine(
  (value) => /^([a-z]{2,3}(-[A-Za-z0-9]+)*)?$/.test(value),
  "must be a language tag such as en or ar",
);

/** Reads an input. Throws InvalidInput, or InvalidDate, naming the field. */
export function readInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => ({
    field: issue.path.join(".") || "input",
    rule: issue.message,
    date: issue.code === "custom" && issue.params?.date === true,
  }));
  const date = problems.find((problem) => problem.date);
  if (date) throw new InvalidDate(date.field, date.rule);
  const [first, ...more] = problems.map(({ field, rule }) => ({ field, rule }));
  throw new InvalidInput(first!.field, first!.rule, more);
}

/** The version that a change of something existing may insist on. */
export const version = optional(z.int().min(0));
