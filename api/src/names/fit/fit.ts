import { ceilingOf } from "../ceilings.ts";
import { comparable } from "../comparable.ts";
import { compareWords, FEATURES, type Features } from "../features.ts";
import type { LabelledPair } from "./labelled.ts";
import { groupOf } from "../similarity.ts";
import { BIAS, type Group, GROUPS, MATCH_FROM, WEIGHTS } from "../weights.ts";
import { parseName } from "../words.ts";

const NAMES = Object.keys(FEATURES) as (keyof Features)[];
/**
 * How strongly the weights are pulled to the current ones (L2), many of which were fitted to longer
 * lists.
 */
const PULL = 20;
const ROUNDS = 25;

/** The weights of each group; the first number of each is the bias. */
export type Fitted = Record<Group, number[]>;

/**
 * Fits the weights to labelled pairs: logistic regression by Newton's method (iteratively
 * reweighted least squares), one set of weights for each group, starting from the current weights
 * and pulled towards them.
 */
export function fitWeights(pairs: readonly LabelledPair[]): Fitted {
  const rows = Map.groupBy(pairs.flatMap(rowOf), ({ group }) => group);
  return Object.fromEntries(
    GROUPS.map((group) => [group, logistic(rows.get(group) ?? [], inForce(group))]),
  ) as Fitted;
}

interface Row {
  group: Group;
  values: number[];
  same: boolean;
}

/**
 * No row if a ceiling or the table of known bodies decides, since such a pair says nothing about
 * the weights.
 */
function rowOf({ a, b, same }: LabelledPair): Row[] {
  const parsed = [parseName(a), parseName(b)] as const;
  if (parsed.every(({ withoutBodies }) => withoutBodies)) return [];
  const [one, other] = comparable(...parsed);
  const comparison = compareWords(one, other);
  if ((ceilingOf(one, other, comparison)?.most ?? 1) < MATCH_FROM) return [];
  const { features } = comparison;
  const values = [1, ...NAMES.map((name) => features[name])];
  return [{ group: groupOf(...parsed), values, same }];
}

const inForce = (group: Group) => [BIAS[group], ...NAMES.map((name) => WEIGHTS[name][group])];

function logistic(rows: readonly Row[], start: readonly number[]): number[] {
  let weights = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const pull = (i: number) => (i === 0 ? 0 : PULL);
    const slope = weights.map((weight, i) => pull(i) * ((start[i] ?? 0) - weight));
    const curve = weights.map((_, i) => weights.map((_w, j) => (i === j ? pull(i) + 1e-6 : 0)));
    for (const { values, same } of rows) {
      const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const weight = Math.max(1e-6, chance * (1 - chance));
      for (const [i, x] of values.entries()) {
        slope[i] = (slope[i] ?? 0) + ((same ? 1 : 0) - chance) * x;
        const line = curve[i] as number[];
        for (const [j, y] of values.entries()) line[j] = (line[j] ?? 0) + weight * x * y;
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

/** Solves a system of linear equations by Gaussian elimination with the largest pivot. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let column = 0; column < rows.length; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column] as number));
    const pivot = column + below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const times = (row[column] as number) / (top[column] as number);
      for (let j = column; j < row.length; j++) {
        row[j] = (row[j] as number) - times * (top[j] as number);
      }
    }
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
}

/** The fitted weights as the table of `weights.ts`. */
export function printWeights(fitted: Fitted): string {
  const line = (name: string, index: number) => {
    const cells = GROUPS.map((group) => `${group}: ${(fitted[group][index] ?? 0).toFixed(2)}`);
    return `  ${name}: { ${cells.join(", ")} },`;
  };
  const table = NAMES.map((name, i) => line(name, i + 1)).join("\n");
  return `export const BIAS = ${line("", 0)
    .trim()
    .replace(/^: |,$/gu, "")};\n\nexport const WEIGHTS = {\n${table}\n};`;
}
