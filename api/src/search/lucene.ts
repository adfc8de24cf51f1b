/**
 * The Lucene query for folded text. Folding leaves only letters, digits and single spaces, so
 * no operator of Lucene's can get in. Each word may match exactly, as a beginning, or with
 * one letter wrong (two in long words); at most 12 words of 40 letters count.
 */
export function luceneQuery(folded: string): string {
  const words = folded.split(" ").filter(Boolean).slice(0, 12);
  return words.map((word) => `+(${alternatives([...word].slice(0, 40).join(""))})`).join(" ");
}

function alternatives(word: string): string {
  const length = [...word].length;
  const exact = [`${word}^4`, `${word}*^2`];
  if (length < 4) return exact.join(" ");
  return [...exact, `${word}~${length > 7 ? 2 : 1}`].join(" ");
}
