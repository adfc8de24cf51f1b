/** The names of the columns to read of a row; null for all of them. */
export type Wanted<Row> = readonly (keyof Row & string)[] | null;

/**
 * The columns of a row that Neo4j sends as one list: their names would cost more to send, once for
 * each row, than most of the values.
 */
export interface Columns<Row> {
  names: ReadonlySet<string>;
  /** Cypher of the list. */
  list: string;
  /** Cypher of the list with null for the columns for which `flags`, a list in Cypher, has false. */
  chosen(flags: string): string;
  /** The flags by which the wanted columns are chosen. */
  flags(wanted: Wanted<Row>): boolean[];
  /** The row again; with the flags it was chosen by, without the columns that were not. */
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
