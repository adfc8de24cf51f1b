import type { Evidence } from "@backchannel/schema/claim.ts";
import type { ViewLine } from "./drawn.ts";

/** Dashes of the grades that are firm enough to be drawn solid where nearly all lines have them. */
const DASHED: readonly Evidence[] = ["ECHOED", "SINGLE"];
/** Fewer lines are read one by one. */
const FEWEST = 10;

/**
 * Where nine tenths of the lines have one grade, its dashes tell nothing apart: those lines are
 * plain, thin and solid, and the key says so once. What is only alleged, planned or denied stays as
 * it is, since no such line may look like one that somebody asserts.
 */
export function withCommonGrade(lines: ViewLine[]): ViewLine[] {
  if (lines.length < FEWEST) return lines;
  const common = DASHED.find(
    (grade) => lines.filter(({ evidence }) => evidence === grade).length >= lines.length * 0.9,
  );
  if (!common) return lines;
  return lines.map((line) => (line.evidence === common ? { ...line, plain: true } : line));
}

/** The grade of the plain lines, and how many they are; null where there are none. */
export function commonGradeOf(lines: readonly ViewLine[]) {
  const plain = lines.filter((line) => line.plain);
  return plain[0] ? { evidence: plain[0].evidence, lines: plain.length, of: lines.length } : null;
}
