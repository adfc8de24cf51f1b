import { fold } from "../names/fold.ts";
import { compareDays, readDay } from "./days.ts";
import type { Fact } from "./profile.ts";
import type { Sign } from "./sign.ts";
import { FACTS, type FactWeight, MOST_OF_GROUP } from "./weights.ts";

/** How many of all that are compared have a value, as a share; undefined where nobody counted. */
export type ShareOf = (fact: Fact, value: string) => number | undefined;

/** Values that differ so little are taken for one that was mistyped. */
const MISTYPED = 0.8;

/** What the facts of two say for and against their being one. */
export function factSigns(a: readonly Fact[], b: readonly Fact[], shareOf: ShareOf): Sign[] {
  const signs: Sign[] = [];
  let group = 0;
  for (const one of a) {
    for (const other of b) {
      if (one.label !== other.label) continue;
      const sign = compareFact(one, other, shareOf);
      if (!sign) continue;
      if ("group" in FACTS[one.kind] && sign.weight > 0) {
        sign.weight = Math.min(sign.weight, MOST_OF_GROUP - group);
        group += sign.weight;
      }
      signs.push(sign);
    }
  }
  return signs;
}

function compareFact(a: Fact, b: Fact, shareOf: ShareOf): Sign | null {
  if (a.values.length === 0 || b.values.length === 0) return null;
  const row: FactWeight = FACTS[a.kind];
  let best: { weight: number; text: string } | null = null;
  for (const one of a.values) {
    for (const other of b.values) {
      const found = compareValues(a, one, other, shareOf);
      if (!best || found.weight > best.weight) best = found;
    }
  }
  const words = a.kind === "OTHER" ? ` ${a.label.toLowerCase()}` : "";
  return best && { weight: best.weight, text: `${best.text.replace("%", words)}` };

  function compareValues(fact: Fact, one: string, other: string, share: ShareOf) {
    const { least, most, nearly, differ } = row;
    const agreeing = (likely: number) => Math.min(most, Math.max(least, likely));
    const rare = (value: string) => {
      const found = share(fact, value);
      return found === undefined ? (least + most) / 2 : agreeing(-Math.log(Math.max(found, 1e-6)) + LOG_OF_KEPT);
    }; // prettier-ignore
    if (row.compare === "DAY") {
      const [day, otherDay] = [readDay(one), readDay(other)];
      if (day && otherDay) {
        const agreement = compareDays(day, otherDay);
        const year = row.sameYear ?? row.same;
        if (agreement === "same" && day.month !== null)
          return { weight: rare(one), text: row.same };
        if (agreement === "same" || agreement === "year") return { weight: least / 2, text: year };
        if (agreement === "nearly") return { weight: nearly, text: `${row.label} almost the same` };
        return { weight: differ, text: row.other };
      }
    }
    const [plain, otherPlain] = [folded(one), folded(other)];
    if (plain === otherPlain) return { weight: rare(one), text: `${row.same}%` };
    const likeness = row.compare === "CODE" && plain.length < 6 ? 0 : textLikeness(plain, otherPlain); // prettier-ignore
    if (likeness >= MISTYPED) return { weight: nearly, text: `${row.label}% almost the same` };
    return { weight: differ, text: `${row.other}%` };
  }
}

/** Those who are one have the same value in nine cases of ten. */
const LOG_OF_KEPT = Math.log(0.9);

export const folded = (value: string): string => fold(value) || value.trim().toLowerCase();

/** 0 to 1: the share of pairs of letters that both have (Dice), whatever their order. */
function textLikeness(a: string, b: string): number {
  const [one, other] = [bigrams(a), bigrams(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of other) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    both++;
    left.set(pair, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}

const bigrams = (text: string) =>
  [...text].slice(0, 200).flatMap((letter, at, all) => (at > 0 ? [`${all[at - 1]}${letter}`] : []));
