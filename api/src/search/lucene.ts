const MOST_WORDS = 12;
const LONGEST = 40;

/**
 * The Lucene query for folded words and keys. Both contain only letters, digits and single spaces,
 * so they cannot contain Lucene operators. An exact word scores highest; a prefix, or a word with
 * one letter wrong (two in long words), scores less. A key scores nearly as high as an exact word,
 * the key of another form of a given name lowest. A name fits better the more of these it matches
 * and the rarer they are. At most 12 words of 40 letters count.
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

/** Allows one different consonant in keys long enough to stay specific. */
function keyTerms(key: string): string[] {
  const term = `key:${key.slice(0, LONGEST)}`;
  return key.length > 3 && key.length < 10 ? [`${term}^3`, `${term}~1`] : [`${term}^3`];
}
