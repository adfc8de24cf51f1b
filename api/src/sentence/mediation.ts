import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { type Verb, verbOf } from "./verb.ts";

/** The verb of mediation: between parties, or for the one that is known (R55). */
export const mediationVerb = (parties: number): Verb => withAfter(parties > 1 ? "between" : "for");

/** The same up to the last party: "mediated between Israel and", to be followed by "Syria". */
export const mediationVerbTo = (others: readonly string[]): Verb =>
  withAfter(`between ${others.join(", ")} and`);

function withAfter(words: string): Verb {
  const { did, would } = LINK_KINDS.MEDIATED;
  const after = (phrase: string) => phrase.replace(/ for$/, ` ${words}`);
  return verbOf({ did: after(did), would: after(would) });
}
