type Fields = Record<string, unknown>;

/** The labelled fields in which two readings of a form differ, in words. */
export function staleRows<T extends Fields>(
  labels: Partial<Record<keyof T & string, string>>,
  mine: T,
  theirs: T,
): { field: keyof T & string; label: string; mine: string; theirs: string }[] {
  return Object.entries(labels)
    .map(([field, label]) => ({
      field,
      label: label as string,
      mine: inWords(mine[field]),
      theirs: inWords(theirs[field]),
    }))
    .filter((row) => row.mine !== row.theirs);
}

/** What a field holds: its text, or the name of what was picked. */
function inWords(value: unknown): string {
  if (typeof value === "object" && value !== null && "name" in value) return String(value.name);
  return value === null || value === undefined ? "" : String(value);
}
