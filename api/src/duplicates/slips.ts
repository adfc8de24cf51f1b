import { soundOf } from "../names/sound.ts";
import { isArabicName } from "../names/tables/equivalents.ts";

/** The least score of names that are written alike, whatever they sound like. */
const REORDERED = 0.93;
const ONE_SLIP = 0.78;
const TWO_SLIPS = 0.6;
/** In shorter words one letter makes another name, and in these their first letter does: Omar, Amar. */
const [SHORTEST, LONG] = [4, 5];

/**
 * How alike two folded names are as they are typed: the same words in another order, or with one
 * letter wrong, missing, too many or swapped in at most two of them; 0 otherwise. Names are compared
 * by sound, and a slip of the pen may change that altogether.
 */
export function writtenAlike(a: string, b: string): number {
  const [one, other] = [a.split(" "), b.split(" ")];
  if (one.length !== other.length || one.length > 8) return 0;
  const turned = one.some((word, at) => word !== other[at]);
  let slips = 0;
  const left = [...other];
  const unpaired: string[] = [];
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) unpaired.push(word);
    else left.splice(at, 1);
  }
  for (const word of unpaired) {
    const at = left.findIndex((candidate) => isSlip(word, candidate));
    if (at < 0) return 0;
    left.splice(at, 1);
    slips++;
  }
  if (slips > 2 || (slips > 0 && slips === one.length && one.length > 1 && a.length < 12)) return 0;
  // Hassan Ahmad is no Ahmad Hassan.
  if (turned && isTurned(one, other)) return 0;
  return slips === 0 ? REORDERED : slips === 1 ? ONE_SLIP : TWO_SLIPS;
}

const isTurned = (one: readonly string[], other: readonly string[]) =>
  one[0] !== other[0] && [one[0], other[0]].every((word) => isArabicName(soundOf(word ?? "", "Latin"))); // prettier-ignore

/** Whether one letter makes the difference, and no ending of another gender or number. */
function isSlip(a: string, b: string): boolean {
  const least = a[0] === b[0] ? SHORTEST : LONG;
  if (Math.min(a.length, b.length) < least || Math.abs(a.length - b.length) > 1) return false;
  if (/\d/u.test(a + b)) return false;
  let [from, toA, toB] = [0, a.length, b.length];
  while (from < toA && from < toB && a[from] === b[from]) from++;
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) [toA, toB] = [toA - 1, toB - 1];
  const [restA, restB] = [a.slice(from, toA), b.slice(from, toB)];
  const atEnd = Math.max(from + restA.length, from + restB.length) >= Math.max(a.length, b.length);
  if (atEnd && ENDING.test(restA + restB)) return false;
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === [...restA].toReversed().join("");
}
const ENDING = /^[aeiouysаеияы]+$/u;
