/**
 * Lists that follow from the tables of kinds. A graph may have rows of its own (R39), which are known
 * only once it was read, so each list is filled anew, in place, whenever the rows change.
 */

const fills: (() => void)[] = [];
let version = 0;

/** A list that is made now and again after each change of the rows; its identity stays. */
export function live<T>(make: () => readonly T[]): readonly T[] {
  const list = [...make()];
  fills.push(() => list.splice(0, list.length, ...make()));
  return list;
}

/** Goes up with each change of the rows; what was made by an older version is made anew. */
export const rowsVersion = (): number => version;

/** Called by the one that changes rows. */
export function fillLists(): void {
  version++;
  for (const fill of fills) fill();
}
