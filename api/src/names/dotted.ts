/** Two-letter abbreviations with one meaning wherever they occur: "U.S. Navy". */
const KNOWN = new Set("us uk un eu".split(" "));

const DOTTED =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.[ \u00a0]?){1,11}\p{L}(?:\.|(?![\p{L}\p{M}\p{N}]))/gu;

/**
 * Joins letters with dots if they are one word: "N.A.T.O." always, and "U.S. Navy". The initials of
 * a person ("J. R. Smith", "A.B. Haddad") stay separate.
 */
export function joinDotted(text: string): string {
  return text.replace(DOTTED, (letters) => {
    const joined = letters.replace(/[.\s]/gu, "");
    const alone = letters.length === text.trim().length;
    const isWord =
      alone || KNOWN.has(joined.toLowerCase()) || (joined.length > 2 && !/\s/u.test(letters));
    return isWord ? joined : letters;
  });
}

/** "al-Sharaa’s" becomes "al-Sharaa": removes the ending of an English genitive. */
export const withoutGenitive = (text: string): string =>
  text.replace(/(?<=\p{Script=Latin}{3})['’`]s(?![\p{L}\p{M}\p{N}])/giu, "");
