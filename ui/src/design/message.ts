import type { CombinedError } from "urql";
import { opening } from "./words.ts";

/** What the API says is wrong, as a sentence of its own: without the name of the field. */
export function messageOf({
  message,
  extensions,
}: Pick<CombinedError["graphQLErrors"][number], "message" | "extensions">): string {
  const field = extensions["field"];
  return opening(typeof field === "string" ? message.replace(`${field}: `, "") : message);
}
