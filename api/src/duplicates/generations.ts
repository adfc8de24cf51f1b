import { bare } from "../names/bare.ts";

/**
 * Marks of a generation: "Jr." against "Sr.", "III", or against none. Arabic "bin" and "Abu" are
 * parts of names, and are compared as such: that one name is another with a name before it is told
 * by the names themselves (`names/ceilings.ts`).
 */
const MARKS = new Map(
  [
    ["jr", "jr junior jnr fils filho jun younger"],
    ["sr", "sr senior snr pere sen elder"],
    ["ii", "ii 2nd"],
    ["iii", "iii 3rd"],
    ["iv", "iv 4th"],
  ].flatMap(([mark, words]) => (words as string).split(" ").map((word) => [word, mark as string])),
);

/** The mark of a generation at the end of a person's name, or before its comma. */
export function generationOf(value: string): string | null {
  const parts = value.split(/[\s,.()]+/u).filter(Boolean).map(bare); // prettier-ignore
  // A first word is a name: "Junior Seau".
  const found = parts.slice(1).findLast((part) => MARKS.has(part));
  return found === undefined ? null : (MARKS.get(found) as string);
}
