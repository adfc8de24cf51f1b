import type { CombinedError } from "urql";
import { capitalized } from "./words.ts";

/** The message of an API error as a sentence, without the name of the field in front. */
export function messageOf({
  message,
  extensions,
}: Pick<CombinedError["graphQLErrors"][number], "message" | "extensions">): string {
  const field = extensions["field"];
  return capitalized(typeof field === "string" ? message.replace(`${field}: `, "") : message);
}
