import type { LinkFilter } from "../evidence/filter.ts";
import { counts } from "../evidence/tested-claim.ts";
import type { ConflictRow } from "./curated-conflict.cypher.ts";

/** A curated conflict as seen under a filter (R33). */
export interface ConflictView {
  filter: LinkFilter;
  sides: ConflictRow["sides"];
  /** How many sides have no claim that counts under the filter. */
  sidesLeftOut: number;
  editorView: string | null;
}

/**
 * Keeps the sides that have a claim that counts, with only such claims. The editor's view weighs
 * all sides, so it is kept only if no claim is left out (R19).
 */
export function conflictUnder(row: ConflictRow, filter: LinkFilter): ConflictView {
  const { sides: all, editorView } = row;
  if (!filter.given) return { filter, sides: all, sidesLeftOut: 0, editorView };
  const seen = all.map((side) => {
    const read = side.read.filter((claim) => counts(filter, claim));
    return { ...side, read, claims: read.map(({ claim }) => claim) };
  });
  const sides = seen.filter(({ claims }) => claims.length > 0);
  const whole = seen.every(({ claims }, n) => claims.length === all[n]?.claims.length);
  return {
    filter,
    sides,
    sidesLeftOut: all.length - sides.length,
    editorView: whole ? editorView : null,
  };
}

/** Whether the filter leaves enough of it: one side alone is no disagreement. */
export const isLeft = (row: ConflictRow, filter: LinkFilter): boolean => {
  const { sides, sidesLeftOut } = conflictUnder(row, filter);
  return sidesLeftOut === 0 || sides.length > 1;
};
