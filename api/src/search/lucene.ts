const MOST_WORDS = 12;
const LONGEST = 40;

/**
 * The Lucene query for folded words and keys. Both hold only letters, digits and single spaces,
 * so no operator of Lucene's can get in. A word counts most as it is, less as a beginning, and
 * less with a letter wrong (two in long words); a key counts as much as a word, that of another
 * form of a given name least. The more of them
 * a name has, and the rarer they are, the better it fits. At most 12 words of 40 letters count.
 */
export function luceneQuery(
  folded: string,
  keys: readonly string[],
  otherForms: readonly string[] = [],
): string {
  const words = folded.split(" ").filter(Boolean).slice(0, MOST_WORDS);
  const terms = [
    ...words.flatMap((word) => alternatives([...word].slice(0, LONGEST).join(""), words.length)),
    ...keys.slice(0, 3 * MOST_WORDS).flatMap((key) => keyTerms(key.toLowerCase())),
    ...otherForms.slice(0, MOST_WORDS).map((key) => `key:${key.toLowerCase()}`),
  ];
  return terms.join(" ");
}

function alternatives(word: string, words: number): string[] {
  const length = [...word].length;
  const terms = [`folded:${word}^4`];
  if (length > 1 || words === 1) terms.push(`folded:${word}*`);
  if (length > 3) terms.push(`folded:${word}~${length > 7 ? 2 : 1}^2`);
  return terms;
}

/** Another consonant at the end or in the middle is forgiven where enough of them are left. */
function keyTerms(key: string): string[] {
  const term = `key:${key.slice(0, LONGEST)}`;
  return key.length > 3 && key.length < 10 ? [`${term}^3`, `${term}~1`] : [`${term}^3`];
}
