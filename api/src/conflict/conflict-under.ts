import { type LinkFilterInput, readLinkFilter } from "../evidence/filter.ts";
import type { ConflictRow } from "./curated-conflict.cypher.ts";
import { counts } from "../evidence/lone-claim.ts";

/** A curated conflict as it is seen under a filter. */
export interface ConflictNode extends ConflictRow {
  filter: LinkFilterInput | null;
  /** Sides that no claim takes which counts under the filter. */
  sidesLeftOut: number;
}

/**
 * Keeps the sides that a counting claim takes, each with those claims alone. An editor's view
 * weighs all sides, so it is kept only where none of their claims is left out (R19).
 */
export function conflictUnder(row: ConflictRow, input: LinkFilterInput | null): ConflictNode {
  if (input === null) return { ...row, filter: null, sidesLeftOut: 0 };
  const filter = readLinkFilter(input);
  const seen = row.sides.map((side) => {
    const read = side.read.filter((claim) => counts(filter, claim));
    return { ...side, read, claims: read.map(({ claim }) => claim) };
  });
  const sides = seen.filter(({ claims }) => claims.length > 0);
  const whole = seen.every(({ claims }, n) => claims.length === row.sides[n]?.claims.length);
  return {
    ...row,
    sides,
    editorView: whole ? row.editorView : null,
    filter: input,
    sidesLeftOut: row.sides.length - sides.length,
  };
}
