import edtf, { parse } from "edtf";

/** Why `text` is no date that Backchannel can hold, or null where it is one. */
export function edtfProblem(text: string): string | null {
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  const known = judged.get(text);
  if (known !== undefined) return known;
  const problem = text === "" || isAdmissible(text) ? null : NO_DATE;
  if (judged.size >= MAX_JUDGED) judged.clear();
  judged.set(text, problem);
  return problem;
}

const MAX_LENGTH = 60;
const NO_DATE =
  "must be a date as EDTF, e.g. 2025, 2025-05, 2025-05-14, 2024-12/2025-05 or /2025-05";

/** The package’s parser is slow next to the rest of a load, and the same dates come again. */
const judged = new Map<string, string | null>();
const MAX_JUDGED = 10_000;

/**
 * Whether the text is one date, a season or an interval. The package also knows sets and years
 * of many digits, which no claim needs, and refuses a reversed interval.
 */
function isAdmissible(text: string): boolean {
  try {
    if (!TYPES.has(parse(text).type)) return false;
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

const TYPES = new Set(["Date", "Season", "Interval"]);
