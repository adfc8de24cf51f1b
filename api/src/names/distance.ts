/**
 * The cost of replacing one sound by another, from 0 for the same to 1 for an unrelated one: the
 * lower, the more often spellings of one name differ in it. Set by hand on the names of
 * `labelled/`.
 */
const CHEAP = `
  qk:.08 qg:.2 qG:.2 gG:.15 kg:.4 gj:.25 xh:.15 xk:.2 xK:.1 xG:.35 Gr:.4 kK:.05 hG:.4 hg:.4 xc:.3 hK:.3 Kc:.3
  Dd:.12 Dz:.12 DT:.3 dz:.5 dt:.35 Tt:.1 Ts:.15 sz:.25 s$:.03 S$:.03 Ss:.45 Sc:.25 Z$:.5 Zj:.15 Zz:.25 ZS:.4
  Cs:.2 Cz:.15 Cc:.25 Ck:.4 CS:.35 Cj:.35 C$:.3 TC:.5 ck:.4 cj:.4 cS:.25 jy:.25 jc:.4 jd:.6 jS:.5 jz:.4
  wv:.08 wu:.08 wo:.12 wB:.15 vu:.25 vo:.35 vb:.3 vB:.03 bB:.03 fv:.25 fP:.03 pP:.03 bp:.35 bP:.2 fB:.12 fp:.5 fh:.6 mn:.5
  yi:.05 ye:.12 ya:.4 ie:.14 ia:.32 io:.4 iu:.35 ea:.14 eo:.35 eu:.3 ao:.2 au:.28 ou:.06 lr:.6`;

const SIZE = 128;
const costs = new Float64Array(SIZE * SIZE).fill(1);
for (let i = 0; i < SIZE; i++) costs[i * SIZE + i] = 0;
for (const row of CHEAP.trim().split(/\s+/u)) {
  const [pair, cost] = row.split(":") as [string, string];
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  costs[a * SIZE + b] = costs[b * SIZE + a] = Number(cost);
}

/** The cost of a sound that the other spelling lacks. */
const weights = new Float64Array(SIZE).fill(1);
const weightsWithoutVowels = new Float64Array(SIZE).fill(1);
for (const [sounds, weight, withoutVowels] of [
  ["aeiou", 0.3, 0.06],
  ["iu", 0.3, 0.1],
  ["w", 0.5, 0.25],
  ["y", 0.4, 0.2],
  ["h", 0.5, 0.4],
] as const) {
  for (const sound of sounds) {
    weights[sound.charCodeAt(0)] = weight;
    weightsWithoutVowels[sound.charCodeAt(0)] = withoutVowels;
  }
}

/** In scripts that omit most vowels, the vowels that are written have full weight. */
const weightsOfWritten = new Float64Array(SIZE).fill(1);

/** Which of two spellings omit vowels. */
export type Unwritten = "neither" | "one" | "both";

const WEIGHTS = { neither: weights, one: weightsWithoutVowels, both: weightsOfWritten };

const SWAPPED = 0.5;

/** The rows are allocated once: sounds are short, and only one pair is compared at a time. */
const LONGEST = 400;
let [beforeLast, last, row] = [LONGEST, LONGEST, LONGEST].map((n) => new Float64Array(n + 1)) as [
  Float64Array,
  Float64Array,
  Float64Array,
];

/**
 * The similarity of two sounds, 0 to 1: one minus the cheapest way from one to the other (weighted
 * edit distance with swaps of neighbours), divided by the weight of the heavier one. If one is
 * written without vowels, missing vowels cost next to nothing. A similarity below `atLeast` may be
 * returned as 0, which saves most of the work.
 */
export function soundLikeness(
  a: string,
  b: string,
  vowels: Unwritten = "neither",
  atLeast = 0,
): number {
  if (a === b) return 1;
  const weight = WEIGHTS[vowels];
  const [n, m] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  let [ofA, ofB] = [0, 0];
  for (let i = 0; i < n; i++) ofA += at(weight, a.charCodeAt(i));
  for (let j = 0; j < m; j++) ofB += at(weight, b.charCodeAt(j));
  const heavier = Math.max(ofA, ofB);
  const most = (1 - atLeast) * heavier + 1e-9;
  if (heavier === 0 || Math.abs(ofA - ofB) > most) return 0;
  last[0] = 0;
  for (let j = 1; j <= m; j++) last[j] = at(last, j - 1) + at(weight, b.charCodeAt(j - 1));
  let leastBefore = 0;
  for (let i = 1; i <= n; i++) {
    const x = a.charCodeAt(i - 1);
    const dropped = at(weight, x);
    let least = (row[0] = at(last, 0) + dropped);
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1);
      let best = Math.min(
        at(last, j - 1) + at(costs, x * SIZE + y),
        at(last, j) + dropped,
        at(row, j - 1) + at(weight, y),
      );
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        best = Math.min(best, at(beforeLast, j - 2) + SWAPPED);
      }
      row[j] = best;
      if (best < least) least = best;
    }
    // Every way goes through this row or, with a swap, past it.
    if (least > most && leastBefore > most) return 0;
    leastBefore = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.max(0, 1 - at(last, m) / heavier);
}

const at = (list: Float64Array, index: number) => list[index] as number;
