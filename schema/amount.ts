/**
 * Amounts and shares as claims carry them (R42): a decimal without signs or separators, or a range of
 * two with `..` between, either end of which may be left out: `1200000`, `50000000..` (or more), `..10`.
 */

/** The ends of an amount as written; null where it has none. Both are the same where it is exact. */
export interface Amount {
  from: string | null;
  to: string | null;
}

const DECIMAL = String.raw`\d{1,18}(?:\.\d{1,6})?`;
const WRITTEN = new RegExp(`^(?:(${DECIMAL})|(${DECIMAL})?\\.\\.(${DECIMAL})?)$`);

/** An amount as written; null for text that is none. */
export function readAmount(text: string): Amount | null {
  const [, exact, from, to] = WRITTEN.exec(text) ?? [];
  if (exact !== undefined) return { from: exact, to: exact };
  return from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null };
}

/** What is wrong with text that should be an amount; null where nothing is. */
export function amountProblem(text: string): string | null {
  const amount = readAmount(text);
  if (amount === null)
    return "must be a number such as 1200000 or 0.5, or a range such as 10..20, 10.. or ..20";
  const { from, to } = amount;
  return from !== null && to !== null && Number(from) > Number(to) ? "ends below its start" : null;
}

/** What is wrong with text that should be a share in percent; null where nothing is. */
export function shareProblem(text: string): string | null {
  const problem = amountProblem(text);
  if (problem !== null) return problem;
  const { from, to } = readAmount(text)!;
  return Math.max(Number(from), Number(to)) > 100
    ? "must be a share of 100 per cent or less"
    : null;
}
