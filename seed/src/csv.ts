import { readFileSync, statSync } from "node:fs";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Problems } from "./problems.ts";

/** A row with its file and row number, for messages. */
export type Row<T> = T & { at: At };
interface At {
  file: string;
  row: number;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Separators between cells: in many countries, Excel writes semicolons or tabs. */
const SEPARATORS = { ",": "comma", ";": "semicolon", "\t": "tab" };
type Separator = keyof typeof SEPARATORS;

/**
 * Reads one CSV file with the columns of `schema`. Adds mistakes to `problems`, but still returns
 * the valid rows, so that later checks can find more mistakes in the same run.
 */
export function readCsv<S extends z.ZodObject>(
  path: string,
  file: string,
  schema: S,
  problems: Problems,
): Row<z.output<S>>[] {
  const known = Object.keys(schema.shape);
  const read = readRecords(path, file, known, problems);
  if (!read) return [];
  const { records, separator } = read;
  const top = records.findIndex((cells) => !isBlank(cells));
  const header = (records[top] ?? []).map(columnName);
  if (!headerFits(header, { file, row: top + 1 }, schema, problems)) return [];
  const empty = Object.fromEntries(known.map((column) => [column, ""]));
  const rows: Row<z.output<S>>[] = [];
  for (const [index, cells] of records.entries()) {
    if (index <= top || isBlank(cells)) continue;
    const at = { file, row: index + 1 };
    if (cells.length !== header.length) {
      problems.add({
        ...at,
        rule: `has ${cells.length} cells where the header has ${header.length}; put quotes around a cell that holds a ${SEPARATORS[separator]}`,
      });
      continue;
    }
    const given = Object.fromEntries(header.map((column, i) => [column, cells[i]]));
    const parsed = schema.safeParse({ ...empty, ...given });
    if (parsed.success) rows.push({ ...parsed.data, at });
    for (const issue of parsed.error?.issues ?? []) {
      problems.add({ ...at, column: issue.path.join("."), rule: issue.message });
    }
  }
  return rows;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === "");
/** The column's name as in FORMAT.md, even for a header such as "Outlet name". */
const columnName = (cell: string) => cell.toLowerCase().replaceAll(" ", "_");

/** The trimmed cells of a file, and its separator; null if it is not CSV. */
function readRecords(path: string, file: string, known: readonly string[], problems: Problems) {
  const refuse = (rule: string) => {
    problems.add({ file, rule });
    return null;
  };
  if (statSync(path).size > MAX_BYTES) return refuse("is larger than 64 MB; load it in parts");
  const decoded = decode(readFileSync(path));
  if ("problem" in decoded) return refuse(decoded.problem);
  const lines = decoded.text.normalize("NFC").replace(/\r\n?/g, "\n");
  const separator = separatorOf(lines, known);
  try {
    const records = parse(lines, { delimiter: separator, relax_column_count: true, trim: true });
    if (records.some((cells) => !isBlank(cells))) return { records, separator };
    return refuse("is empty; it needs a header row");
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`is not CSV at line ${String(error["lines"])}: check the quotes there`);
  }
}

/** Text as spreadsheets save it: UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Buffer): { text: string } | { problem: string } {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : null;
  if (wide === null && bytes.includes(0)) {
    return { problem: "is not text; save it as CSV in UTF-8" };
  }
  try {
    return { text: new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const advice = "it may be Windows-1252, as plain CSV of Excel is: save it as CSV UTF-8";
    return {
      problem: wide ? "is broken UTF-16; save it as CSV in UTF-8" : `is not UTF-8; ${advice}`,
    };
  }
}

/** The separator under which the header holds most columns of the file. */
function separatorOf(text: string, known: readonly string[]): Separator {
  const header = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const fitting = (separator: Separator) => {
    const cells = header.split(separator).map((cell) => cell.trim().replaceAll('"', ""));
    return cells.map(columnName).filter((column) => known.includes(column)).length;
  };
  return keysOf(SEPARATORS).toSorted((a, b) => fitting(b) - fitting(a))[0]!;
}

function headerFits(
  header: readonly string[],
  at: At,
  schema: z.ZodObject,
  problems: Problems,
): boolean {
  const known = Object.keys(schema.shape);
  if (!header.some((column) => known.includes(column))) {
    const rule = `has no column of this file; those are ${known.join(", ")}, with commas, semicolons or tabs between them`;
    problems.add({ ...at, rule });
    return false;
  }
  const wrong: [column: string, rule: string][] = [];
  for (const [index, column] of header.entries()) {
    if (!known.includes(column)) {
      const name = column.slice(0, 40) || String(index + 1);
      wrong.push([name, `is not a column of this file; those are ${known.join(", ")}`]);
    } else if (header.indexOf(column) !== index) wrong.push([column, "stands twice"]);
  }
  for (const column of known) {
    const optional = schema.shape[column]!.safeParse("").success;
    if (!optional && !header.includes(column)) wrong.push([column, "is missing"]);
  }
  for (const [column, rule] of wrong) problems.add({ ...at, column, rule });
  return wrong.length === 0;
}
