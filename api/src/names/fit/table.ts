import { CsvError, parse } from "csv-parse/sync";
import { SetupError } from "../../setup-error.ts";

export interface Table {
  header: string[];
  records: string[][];
  rows: Record<string, string>[];
}

/**
 * Reads CSV with a header row, cells unchanged, whatever sign stands between them. Errors name the
 * line and the problem.
 */
export function readTable(
  text: string,
  file: string,
  needed: readonly string[],
  delimiter = ",",
): Table {
  let records: string[][];
  try {
    records = parse(text, { bom: true, skip_empty_lines: true, delimiter });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SetupError(
      `${file} is not CSV at line ${String(error["lines"])}: every row needs as many cells as the header, and quotes around a cell that holds a comma or a quote.`,
    );
  }
  const [header, ...rest] = records;
  if (!header) throw new SetupError(`${file} is empty: it needs a header row.`);
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new SetupError(
      `${file} lacks the column ${missing.join(", ")}; it has ${header.join(", ")}.`,
    );
  }
  const rows = rest.map((cells) =>
    Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])),
  );
  return { header, records: rest, rows };
}
