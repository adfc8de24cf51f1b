import type { CombinedError } from "urql";
import { messageOf } from "../design/message.ts";

/** Gets the focus when both ends are chosen. */
export const RESULTS_ID = "path-results";

const SIDES = ["from", "through", "to"] as const;
export type Side = (typeof SIDES)[number];

/** What the API says against an end of the path. It is shown at that end, not with the results. */
export interface Refusal {
  side: Side;
  message: string;
}

/** The refusal in an error, if the error is about an end. */
export function refusalOf(error: CombinedError | undefined): Refusal | null {
  const [first] = error?.graphQLErrors ?? [];
  const side = SIDES.find((name) => name === first?.extensions["field"]);
  if (!first || !side) return null;
  // The API calls the field "from", which is hard to read within a sentence.
  return { side, message: messageOf(first).replace(/\bin from\b/, "at the start") };
}
