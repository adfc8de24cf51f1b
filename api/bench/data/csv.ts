import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

export type Cell = string | number | boolean | null | readonly (string | number | boolean)[];

const FLUSH_AT = 1 << 20;

/**
 * A CSV file for `neo4j-admin database import`, written step by step so that memory stays flat.
 * Text is quoted, since an unquoted empty cell would become no property at all.
 */
export class CsvFile {
  readonly path: string;
  rows = 0;
  #file: number;
  #lines: string[];
  #size = 0;

  constructor(folder: string, name: string, header: string) {
    this.path = join(folder, `${name}.csv`);
    this.#file = openSync(this.path, "w");
    this.#lines = [header];
  }

  write(cells: readonly Cell[]): void {
    const line = cells.map(cellText).join(",");
    this.#lines.push(line);
    this.#size += line.length;
    this.rows += 1;
    if (this.#size > FLUSH_AT) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#lines.join("\n") + "\n");
    this.#lines = [];
    this.#size = 0;
  }
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell !== "object") return String(cell);
  // The importer reads a list of one empty text as an empty list; it trims a blank one to "".
  return quoted(cell.map((value) => (value === "" ? " " : String(value))).join(";"));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
