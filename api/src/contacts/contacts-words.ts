import { keysOf } from "@backchannel/schema/kinds.ts";
import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { restrictsSources } from "../evidence/restricted-sources.ts";
import { count, listed } from "../words/words.ts";
import type { ContactNode } from "./contacts.ts";

const NUMBERS = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = (n: number) => NUMBERS[n] ?? String(n);

/** The phrase for a grade after the number of occasions: after "one", and after "two" or more. */
const PHRASES: Record<Evidence, readonly [one: string, many: string]> = {
  MULTI_ORIGIN: ["has separate origins", "have separate origins"],
  ECHOED: ["is one origin repeated", "are one origin repeated"],
  SINGLE: ["rests on one document", "rest on one document each"],
  OPINION: ["is alleged only", "are alleged only"],
  STATEMENT: ["is a position", "are positions"],
  PLANNED: ["is planned", "are planned"],
  SPECULATED: ["is floated as possible", "are floated as possible"],
  SAID_NOT: ["is said not to be so", "are said not to be so"],
  UNSUPPORTED: ["has lost its support", "have lost their support"],
};

/** "9 occasions: one has 2 separate origins, two are one origin repeated and six rest on …" */
export function sheetSentence(occasions: readonly ContactNode[], filter: LinkFilter): string {
  if (occasions.length === 0) {
    if (filter.during) return "No occasion falls within the dates chosen.";
    return restrictsSources(filter)
      ? "The sources kept tell of no occasion."
      : "No document tells of an occasion.";
  }
  const parts = keysOf(EVIDENCE).flatMap((grade) => {
    const graded = occasions.filter(({ evidence }) => evidence === grade);
    if (graded.length === 0) return [];
    const phrase = PHRASES[grade][graded.length === 1 ? 0 : 1];
    const fewest = Math.min(...graded.map(({ origins }) => origins));
    const counted =
      grade === "MULTI_ORIGIN" ? phrase.replace("separate", `${fewest} separate`) : phrase;
    const all = graded.length === occasions.length && graded.length > 1;
    return [`${all ? "all" : inWords(graded.length)} ${counted}`];
  });
  return `${count(occasions.length, "occasion")}: ${listed(parts)}.`;
}
