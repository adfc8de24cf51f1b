import { stringify } from "csv-stringify/sync";

/**
 * The columns of a file: what each is called, and where in the answer its cells stand. A path holds
 * the fields from a row down, with a dot between them; what it passes may be a list. A part with a
 * capital is a type, which only some rows are; several stand with a bar between them.
 */
export type Columns = Readonly<Record<string, string>>;

type Value = string | number | boolean | null;
/** A list where the path passes one. */
export type Cell = Value | Value[];
export type Row = Record<string, Cell>;

type Tree = Map<string, Tree>;

/** The selection of a GraphQL query that holds all columns. */
export function selectionOf(columns: Columns): string {
  const tree: Tree = new Map();
  for (const path of Object.values(columns)) {
    let at = tree;
    for (const part of path.split(".")) {
      const below: Tree = at.get(part) ?? new Map();
      at.set(part, below);
      at = below;
    }
  }
  return written(tree);
}

function written(tree: Tree): string {
  const fields = [...tree].map(([part, below]) => {
    const inside = below.size > 0 ? ` { ${written(below)} }` : "";
    return isType(part)
      ? part.split("|").map((type) => `... on ${type}${inside}`).join(" ") // prettier-ignore
      : `${part}${inside}`;
  });
  return fields.join(" ");
}

const isType = (part: string) => /^[A-Z]/.test(part);

/** A row of the file, from the object of an answer. */
export function rowOf(columns: Columns, node: object): Row {
  return Object.fromEntries(
    Object.entries(columns).map(([name, path]) => [name, cellAt(node, path.split("."))]),
  );
}

function cellAt(value: unknown, [part, ...rest]: readonly string[]): Cell {
  if (Array.isArray(value)) {
    return value.flatMap((one) => cellAt(one, part === undefined ? [] : [part, ...rest]) ?? []);
  }
  if (part === undefined || value === null || value === undefined) return (value ?? null) as Value;
  if (isType(part)) return cellAt(value, rest);
  const name = part.replace(/\(.*$/, "");
  return cellAt((value as Record<string, unknown>)[name], rest);
}

/** How rows are written in each form of a file. */
export const FORMS = {
  csv: {
    type: "text/csv; charset=utf-8",
    head: (columns: Columns) => stringify([Object.keys(columns)]),
    rows: (rows: readonly Row[]) => stringify(rows.map((row) => Object.values(row).map(csvCell))),
  },
  jsonl: {
    type: "application/jsonl; charset=utf-8",
    head: () => "",
    rows: (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  },
};

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell as text: lists with a bar between their parts, and nothing that a spreadsheet would run. */
export function csvCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const text = Array.isArray(cell) ? cell.join("|") : (cell ?? "");
  return FORMULA.test(text) ? `'${text}` : text;
}
