import type { CombinedError } from "urql";
import { messageOf } from "../design/message.ts";

/** Where the keyboard goes once a question is complete. */
export const RESULTS_ID = "path-results";

const SIDES = ["from", "through", "to"] as const;
export type Side = (typeof SIDES)[number];

/** Ends that the API did not take, and what it says about them; told where they stand. */
export interface Refusal {
  side: Side;
  message: string;
}

/** Reads from an error whether it is about one of the ends. */
export function refusalOf(error: CombinedError | undefined): Refusal | null {
  const [first] = error?.graphQLErrors ?? [];
  const side = SIDES.find((name) => name === first?.extensions["field"]);
  if (!first || !side) return null;
  // The row is headed "From", which reads badly inside a sentence.
  return { side, message: messageOf(first).replace(/\bin from\b/, "at the start") };
}
