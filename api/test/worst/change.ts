import type { Composed } from "./compose.ts";

/** A query with one of its parts left out, or with another one beside it. */
export function changed(roots: readonly Composed[], other: readonly Composed[]): Composed[] {
  const copy = copyOf(roots);
  const parts = partsOf(copy);
  const part = parts[Math.floor(Math.random() * parts.length)];
  if (part === undefined || part === copy) return [...copy, ...other].slice(-3);
  part.splice(Math.floor(Math.random() * part.length), 1);
  return copy;
}

const copyOf = (list: readonly Composed[]): Composed[] =>
  list.map((one) => ({ ...one, below: copyOf(one.below) }));

/** The lists of fields in it, each of which may be changed. */
const partsOf = (list: Composed[]): Composed[][] => [
  list,
  ...list.flatMap(({ below }) => (below.length > 0 ? partsOf(below) : [])),
];
