/** Initials of two letters that stand for one thing wherever they are printed: "U.S. Navy". */
const KNOWN = new Set("us uk un eu".split(" "));

const DOTTED =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.[ \u00a0]?){1,11}\p{L}(?:\.|(?![\p{L}\p{M}\p{N}]))/gu;

/**
 * Writes letters with dots as one word where they are one: "N.A.T.O." always, "U.S. Navy" too;
 * initials of a person ("J. R. Smith", "A.B. Haddad") stay letters.
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

/** "al-Sharaa’s" as "al-Sharaa": the ending of an English genitive. */
export const withoutGenitive = (text: string): string =>
  text.replace(/(?<=\p{Script=Latin}{3})['’`]s(?![\p{L}\p{M}\p{N}])/giu, "");
