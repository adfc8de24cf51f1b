import type { NameKind } from "../similarity.ts";
import { readTable } from "./table.ts";

/** Two names, labelled by a person as the same or not. */
export interface LabelledPair {
  a: string;
  b: string;
  same: boolean;
  /** The kind of bearer, if the file says so. */
  kind: NameKind | undefined;
  /** The kind of similarity or difference that the pair is an example of. */
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
