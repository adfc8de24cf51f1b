/** A mistake in a folder: where it is, and which rule it breaks. */
export interface Problem {
  file: string;
  /** The row number in a spreadsheet: the header is row 1. */
  row?: number;
  column?: string;
  rule: string;
}

/** How many problems are listed; the rest are only counted. */
const SHOWN = 20;

/** Collects all problems of a folder, so that one run shows everything that needs fixing. */
export class Problems {
  readonly #first: Problem[] = [];
  #count = 0;

  add(problem: Problem): void {
    this.#count += 1;
    if (this.#first.length < SHOWN) this.#first.push(problem);
  }

  get none(): boolean {
    return this.#count === 0;
  }

  /** Throws `SeedRefused` if there are any problems. */
  throwIfAny(folder: string): void {
    if (this.#count > 0) throw new SeedRefused(folder, this.#first, this.#count);
  }
}

/** The folder has mistakes, so nothing was written. The message lists the first 20. */
export class SeedRefused extends Error {
  readonly problems: readonly Problem[];
  readonly count: number;

  constructor(folder: string, problems: readonly Problem[], count: number) {
    const more = count - problems.length;
    super(
      [
        `${folder} was not loaded: ${count === 1 ? "one mistake" : `${count} mistakes`}.`,
        ...problems.map((problem) => `  ${problemText(problem)}`),
        ...(more > 0 ? [`  … and ${more} more.`] : []),
      ].join("\n"),
    );
    this.problems = problems;
    this.count = count;
  }
}

/** "claims/x.csv, row 12, column modality: must be one of …" */
export function problemText({ file, row, column, rule }: Problem): string {
  const where = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean);
  return `${where.join(", ")}: ${rule}`;
}
