/**
 * The columns of a row that Neo4j sends as one list: their names would cost more to send, once for
 * each row, than most of the values.
 */
export interface Columns<Row> {
  /** Cypher of the list. */
  list: string;
  /** Cypher of only the first so many; of a row read from these the others are undefined. */
  first(count: number): string;
  /** The row again. */
  read(values: readonly unknown[]): Row;
}

/** Columns by name, each with the Cypher of its value. */
export function columns<Row>(values: Record<keyof Row & string, string>): Columns<Row> {
  const names = Object.keys(values);
  return {
    list: `[${Object.values(values).join(", ")}]`,
    first: (count) => `[${Object.values(values).slice(0, count).join(", ")}]`,
    read(given) {
      const row: Record<string, unknown> = {};
      for (let i = 0; i < names.length; i += 1) row[names[i] as string] = given[i];
      return row as Row;
    },
  };
}
