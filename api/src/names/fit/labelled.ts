import type { NameKind } from "../similarity.ts";
import { readTable } from "./table.ts";

/** Two names of which somebody has said whether they are the same. */
export interface LabelledPair {
  a: string;
  b: string;
  same: boolean;
  /** Whose names they are, where the file says so. */
  kind: NameKind | undefined;
  /** What kind of likeness or difference it is an example of. */
  why: string;
  /** Pairs to tune with, and pairs held out to measure with. */
  half: "tune" | "held out";
}

/** Reads a file of labelled pairs: columns a, b, same (yes or no), why, half. */
export function readLabelled(text: string, file: string): LabelledPair[] {
  const { rows } = readTable(text, file, ["a", "b", "same"]);
  return rows.map(({ a = "", b = "", same, kind, why = "", half }) => ({
    a,
    b,
    same: same === "yes",
    kind: kind === "PERSON" || kind === "ORGANIZATION" ? kind : undefined,
    why,
    half: half === "tune" ? "tune" : "held out",
  }));
}
