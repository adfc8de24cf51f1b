import type { CombinedError } from "urql";
import { capitalized } from "../design/words.ts";
import { graphql } from "./gql.ts";
import { messageOf } from "../design/message.ts";

/** What every refusal tells, and the fields that are to blame; spread it in each result. */
export const refusalParts = graphql(`
  fragment RefusalParts on Refusal {
    __typename
    message
    ... on InvalidInput {
      problems {
        field
        rule
      }
    }
    ... on InvalidDate {
      field
    }
    ... on NotFound {
      field
    }
    ... on StaleVersion {
      version
    }
  }
`);

/** What kept the answer from coming at all: the network, the database, the session, the role. */
export interface Failure {
  __typename: "Failure";
  message: string;
}

type Answer<Data> = NonNullable<Data[keyof Data]>;

/** The members of a mutation's result that refuse it, told apart by `__typename`. */
export type RefusalOf<Data> = Extract<Answer<Data>, { message: string }> | Failure;

/** The member that says what was done. */
export type DoneOf<Data> = Exclude<Answer<Data>, { message: string }>;

interface Told {
  __typename: string;
  message: string;
  problems?: readonly { field: string; rule: string }[];
  field?: string;
}

/**
 * What to say at which field: "name" → "Must not be empty.". A list's entry (`names.2`) also
 * speaks for its list. What no field is to blame for stays with `generalOf`.
 */
export function problemsOf(refusal: object | null): Readonly<Record<string, string>> {
  if (refusal === null) return {};
  const { message, problems, field } = refusal as Told;
  if (field !== undefined) {
    return { [field]: messageOf({ message, extensions: { field } }) };
  }
  const found: Record<string, string> = {};
  for (const problem of problems ?? []) {
    const said = `${capitalized(problem.rule)}.`;
    found[problem.field] ??= said;
    found[problem.field.split(".")[0]!] ??= said;
  }
  return found;
}

/** What to say above the form: a refusal that names none of the fields the form shows. */
export function generalOf(refusal: object | null, shown: readonly string[]): string | null {
  if (refusal === null) return null;
  const atFields = problemsOf(refusal);
  return shown.some((field) => field in atFields) ? null : (refusal as Told).message;
}

/** An error that is no refusal, in words that say what still holds. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  const message =
    first?.extensions["code"] === "UNAUTHENTICATED"
      ? "You are no longer signed in. Sign in and send it again: what you wrote is kept."
      : first
        ? messageOf(first)
        : "The server did not answer. What you wrote is kept: send it again, it will not be done twice.";
  return { __typename: "Failure", message };
}
