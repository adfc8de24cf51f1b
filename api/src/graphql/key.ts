/** What a list is ordered by, ascending; the last part tells the entries apart. */
export type Key = (string | number)[];

export function compareKeys(a: Key, b: Key): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] as number | string;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** An entry of a list of ids, in the order of both. */
export interface Listed {
  id: string;
  /** What the list is ordered by before the ids; 0 if by nothing. */
  order: number;
}
