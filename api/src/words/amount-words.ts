import { readAmount } from "@backchannel/schema/amount.ts";

/** How much a claim tells of. */
export interface Measured {
  amount: string | null;
  currency: string | null;
  unit: string | null;
  share: string | null;
}

/** "EUR 1,200,000", "EUR 50,000,000 and more", "up to 40 tons"; '' where there is no amount. */
export function amountText({ amount, currency, unit }: Omit<Measured, "share">): string {
  return measureText(amount, (decimal) => withUnit(grouped(decimal), { currency, unit }));
}
const withUnit = (number: string, { currency, unit }: Pick<Measured, "currency" | "unit">) =>
  [currency, number, unit].filter(Boolean).join(" ");

/** "25 %", "25 % to 50 %", "50 % and more"; '' where there is no share. */
export const shareText = ({ share }: Pick<Measured, "share">): string =>
  measureText(share, (decimal) => `${grouped(decimal)} %`);

function measureText(text: string | null, say: (decimal: string) => string): string {
  const amount = text ? readAmount(text) : null;
  if (!amount) return "";
  const { from, to } = amount;
  if (from === null) return `up to ${say(to!)}`;
  if (to === null) return `${say(from)} and more`;
  return from === to ? say(from) : `${say(from)} to ${say(to)}`;
}

/** A decimal with its thousands set apart: digits are never lost to a number's precision. */
function grouped(decimal: string): string {
  const [whole = "", part] = decimal.split(".");
  const set = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? set : `${set}.${part}`;
}

const SHORT = [
  [1e9, "bn"],
  [1e6, "m"],
] as const;

/** In short, for lines: "EUR 1.2 m". */
export function amountShort({ amount, currency, unit }: Omit<Measured, "share">): string {
  return measureText(amount, (decimal) => {
    const scale = SHORT.find(([least]) => Number(decimal) >= least);
    const number = scale ? `${trimmed(Number(decimal) / scale[0])} ${scale[1]}` : grouped(decimal);
    return withUnit(number, { currency, unit });
  });
}
const trimmed = (value: number) => String(Number(value.toPrecision(3)));

/** The exact sum of decimals. */
export function sumOf(decimals: readonly string[]): string {
  const digits = Math.max(0, ...decimals.map((decimal) => decimal.split(".")[1]?.length ?? 0));
  const scaled = decimals.map((decimal) => {
    const [whole = "0", part = ""] = decimal.split(".");
    return BigInt(whole + part.padEnd(digits, "0"));
  });
  const sum = String(scaled.reduce((all, one) => all + one, 0n)).padStart(digits + 1, "0");
  if (digits === 0) return sum;
  return `${sum.slice(0, -digits)}.${sum.slice(-digits)}`.replace(/\.?0+$/, "");
}
