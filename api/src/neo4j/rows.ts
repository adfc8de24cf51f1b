/** Puts rows in the order of the keys. A key without a row gets `missing`. */
export function inOrder<Row, Value>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  missing: Value,
): (Row | Value)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? missing);
}

/** Groups rows by key, each list in the order of the rows. */
export function grouped<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** A row that the graph itself refers to. If it is missing, the store is corrupt. */
export function present<T>(node: T | null, id: string): T {
  if (node === null) throw new Error(`The graph refers to ${id}, which it does not hold.`);
  return node;
}
