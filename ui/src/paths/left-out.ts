import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { listed } from "../design/words.ts";
import type { PathsAnswer } from "./query.ts";

/** "Left out by their weakest hop: 2 alleged only and 1 planned, not reported done." */
export function leftOutInWords(leftOut: PathsAnswer["leftOut"]): string {
  if (leftOut.length === 0) return "";
  const grades = leftOut.map(({ evidence, count }) => `${count} ${EVIDENCE[evidence].text}`);
  return `Left out by their weakest hop: ${listed(grades)}.`;
}
