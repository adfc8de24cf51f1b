/**
 * Days as files write them, of which any end may be missing: "1967", "1967-03-12", "19670312",
 * "12.03.1967", "03/12/1967".
 */
export interface Day {
  year: number;
  month: number | null;
  day: number | null;
}

const FORMS: readonly (readonly [RegExp, "ymd" | "dmy" | "any"])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/, "ymd"],
  [/^(\d{4})(\d{2})(\d{2})$/, "ymd"],
  [/^(\d{1,2})[.](\d{1,2})[.](\d{4})$/, "dmy"],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, "any"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ymd"],
  [/^(\d{4})(?:[.]0)?[~?%]?$/, "ymd"],
];

/** A month and a day of which nobody knows which is which stand as they are written. */
export function readDay(text: string): Day | null {
  for (const [form, order] of FORMS) {
    const parts = form.exec(text.trim());
    if (!parts) continue;
    const [a, b, c] = parts.slice(1).map(Number) as [number, number?, number?];
    if (order === "ymd") return dayOf(a, b, c);
    // 03/13/1967 can only be the 13th of March; 12/03/1967 is taken for the 12th.
    const [day, month] = order === "any" && b !== undefined && b > 12 ? [b, a] : [a, b];
    return dayOf(c as number, month, day);
  }
  return null;
}

/** January 1st is what lists write where only the year is known. */
function dayOf(year: number, month?: number, day?: number): Day {
  if (month === 1 && day === 1) return { year, month: null, day: null };
  return { year, month: month || null, day: day || null };
}

/** How two days agree: in all both have, nearly, or not. */
export type Agreement = "same" | "year" | "nearly" | "differ";

export function compareDays(a: Day, b: Day): Agreement {
  const exact = a.month !== null && b.month !== null;
  if (a.year === b.year) {
    if (!exact) return a.month === b.month ? "same" : "year";
    if (a.month === b.month) return a.day === b.day || a.day === null || b.day === null ? "same" : "nearly"; // prettier-ignore
    const swapped = a.month === b.day && b.month === a.day;
    return swapped || a.day === b.day ? "nearly" : "differ";
  }
  if (exact && a.month === b.month && a.day === b.day) return "nearly";
  // "about 1967" in one list is 1968 in another.
  return !exact && Math.abs(a.year - b.year) === 1 ? "nearly" : slips(a, b) <= 1 ? "nearly" : "differ"; // prettier-ignore
}

/** In how many figures they differ. */
function slips(a: Day, b: Day): number {
  const write = ({ year, month, day }: Day) =>
    `${year}${String(month ?? 0).padStart(2, "0")}${String(day ?? 0).padStart(2, "0")}`;
  const [one, other] = [write(a), write(b)];
  return [...one].filter((figure, at) => figure !== other[at]).length;
}
