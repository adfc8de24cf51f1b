/** The names of the columns to read; null for all of them. */
export type Wanted<Row> = readonly (keyof Row & string)[] | null;

/**
 * Columns that Neo4j sends as one list. Without that, each row would repeat their names, which
 * would take more bytes than most values.
 */
export interface Columns<Row> {
  names: ReadonlySet<string>;
  /** Cypher of the list. */
  list: string;
  /**
   * Cypher of the list, with null in place of each column whose flag in the list `flags` is false.
   */
  chosen(flags: string): string;
  /** The flags that choose the wanted columns. */
  flags(wanted: Wanted<Row>): boolean[];
  /** Turns the list back into a row. With flags, columns that were not chosen are absent. */
  read(values: readonly unknown[], flags?: readonly boolean[]): Row;
}

/** Columns by name, each with the Cypher of its value. */
export function columns<Row>(values: Record<keyof Row & string, string>): Columns<Row> {
  const names = Object.keys(values);
  const cypher = Object.values<string>(values);
  return {
    names: new Set(names),
    list: `[${cypher.join(", ")}]`,
    chosen: (flags) =>
      `[${cypher.map((value, i) => `CASE WHEN ${flags}[${i}] THEN ${value} END`).join(", ")}]`,
    flags: (wanted) => names.map((name) => wanted === null || wanted.includes(name as never)),
    read(given, flags) {
      const row: Record<string, unknown> = {};
      for (let i = 0; i < names.length; i += 1) {
        if (!flags || flags[i]) row[names[i] as string] = given[i];
      }
      return row as Row;
    },
  };
}
