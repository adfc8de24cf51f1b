import type { Known } from "./profile.ts";
import type { Sign } from "./sign.ts";
import { SIGNS } from "./weights.ts";

/** Schemes of which somebody may have several that are all valid. */
const SEVERAL = /^(?:PASSPORT|SANCTIONS_LIST|FTM|OTHER|OPENSANCTIONS|ICIJ|ISIN|BIC|TAX)\b/u;

/** What the identifiers of two say. */
export function identifierSigns(a: readonly Known[], b: readonly Known[]): Sign[] {
  const signs: Sign[] = [];
  for (const one of a) {
    const ofScheme = b.filter(({ scheme }) => scheme === one.scheme);
    if (ofScheme.length === 0) continue;
    const same = ofScheme.find(({ key }) => key === one.key);
    if (same) {
      const weight = one.unique ? SIGNS.uniqueIdentifier : SIGNS.identifier;
      signs.push({ text: `same ${one.text}`, weight });
    } else signs.push(otherIdentifier(one, ofScheme));
  }
  return onlyOnce(signs);
}

function otherIdentifier(one: Known, others: readonly Known[]): Sign {
  const near = others.find((other) => isSlip(one, other));
  if (near) return { text: `${one.text} and ${near.text} differ in one sign`, weight: SIGNS.nearlyIdentifier }; // prettier-ignore
  const weight = one.unique && !SEVERAL.test(one.scheme) ? SIGNS.otherUnique : SIGNS.otherOfSeveral;
  return { text: `${one.text} against ${others[0]?.text}`, weight };
}

/** One identifier that is the same outweighs that others of its scheme are not, and counts once. */
function onlyOnce(signs: readonly Sign[]): Sign[] {
  const best = signs.filter(({ weight }) => weight > 0).toSorted((x, y) => y.weight - x.weight)[0];
  const worst = signs.filter(({ weight }) => weight < 0).toSorted((x, y) => x.weight - y.weight)[0];
  return [...(best ? [best] : []), ...(worst ? [worst] : [])];
}

/** Schemes that number one thing after the other: the next number is of something else. */
const COUNTED = /^WIKIDATA\b/u;

/** Whether somebody may have mistyped the one for the other. */
const isSlip = (one: Known, other: Known) =>
  !COUNTED.test(one.scheme) && differInOne(valueOf(one), valueOf(other));
const valueOf = ({ key }: Known) => key.slice(key.lastIndexOf("|") + 1);

/** Of enough signs one is another, is missing, or two beside each other are swapped. */
function differInOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 7) return false;
  let [from, toA, toB] = [0, a.length, b.length];
  while (from < toA && from < toB && a[from] === b[from]) from++;
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) [toA, toB] = [toA - 1, toB - 1];
  const [restA, restB] = [a.slice(from, toA), b.slice(from, toB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA === [...restB].toReversed().join("");
}
