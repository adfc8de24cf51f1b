import { readFileSync, statSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Problems } from "./problems.ts";

/** A row with the place where it stands, for messages about it. */
export type Row<T> = T & { at: At };
interface At {
  file: string;
  row: number;
}

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads one CSV file with the columns of `schema`. What is wrong goes to `problems`; the rows
 * that are right are returned all the same, so that later checks can tell more in one run.
 */
export function readCsv<S extends z.ZodObject>(
  path: string,
  file: string,
  schema: S,
  problems: Problems,
): Row<z.output<S>>[] {
  const [header, ...records] = readRecords(path, file, problems) ?? [];
  if (!header || !headerFits(header, file, schema, problems)) return [];
  const empty = Object.fromEntries(Object.keys(schema.shape).map((column) => [column, ""]));
  const rows: Row<z.output<S>>[] = [];
  for (const [index, cells] of records.entries()) {
    if (cells.length === 1 && cells[0] === "") continue;
    const at = { file, row: index + 2 };
    if (cells.length !== header.length) {
      problems.add({
        ...at,
        rule: `has ${cells.length} cells where the header has ${header.length}; put quotes around a cell that holds a comma`,
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

/** The cells of a file, trimmed, or null where it is no CSV. */
function readRecords(path: string, file: string, problems: Problems): string[][] | null {
  const refuse = (rule: string) => {
    problems.add({ file, rule });
    return null;
  };
  if (statSync(path).size > MAX_BYTES) return refuse("is larger than 64 MB; load it in parts");
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return refuse("is not text; save it as CSV in UTF-8");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("is not UTF-8; save it as CSV in UTF-8");
  }
  try {
    const lines = text.normalize("NFC").replace(/\r\n?/g, "\n");
    const records = parse(lines, { relax_column_count: true, trim: true });
    return records.length > 0 ? records : refuse("is empty; it needs a header row");
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`is not CSV at line ${String(error["lines"])}: check the quotes there`);
  }
}

function headerFits(
  header: readonly string[],
  file: string,
  schema: z.ZodObject,
  problems: Problems,
): boolean {
  const known = Object.keys(schema.shape);
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
  for (const [column, rule] of wrong) problems.add({ file, row: 1, column, rule });
  return wrong.length === 0;
}
