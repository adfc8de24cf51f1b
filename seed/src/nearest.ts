/** Below this, two words have less than half of their pairs of letters in common. */
const LEAST = 0.5;
const MOST = 3;

/**
 * The kinds whose name or words look most like what was written, best first: a slip of the pen or a
 * word of another vocabulary. None where nothing looks like it.
 */
export function nearest<Kind extends string>(
  written: string,
  kinds: readonly Kind[],
  wordsOf: (kind: Kind) => string,
): Kind[] {
  const pairs = pairsOf(written);
  return kinds
    .map((kind) => ({
      kind,
      likeness: Math.max(...[kind, wordsOf(kind)].map((words) => likeness(pairs, pairsOf(words)))),
    }))
    .filter((one) => one.likeness >= LEAST)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ kind }) => kind);
}

/** The pairs of neighbouring letters in a text, of each word by itself. */
function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.flatMap((word) => Array.from(word.slice(1), (letter, n) => word[n]! + letter)),
  );
}

/** The share of pairs that two texts have in common, from 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * a.intersection(b).size) / all;
}
