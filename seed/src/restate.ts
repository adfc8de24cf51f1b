import type { ClaimRow, PropertyRow } from "./tables.ts";

/** What a property claim takes from the claim it restates, where its own cell is empty. */
const INHERITED = [
  "modality",
  "sourcing",
  "attributed_to",
  "origin",
  "origin_basis",
  "paragraph",
  "section",
  "statement",
] as const;

/** The row with its empty cells filled from the claim it restates, if it restates one. */
export function completed(row: PropertyRow, claims: ReadonlyMap<string, ClaimRow>): PropertyRow {
  const restated = claims.get(row.restates);
  if (!restated) return row;
  const inherited = INHERITED.map((column) => [column, row[column] || restated[column]]);
  return { ...row, ...(Object.fromEntries(inherited) as Partial<PropertyRow>) };
}
