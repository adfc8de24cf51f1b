import type { ClaimRow, PropertyRow } from "./tables.ts";

/** When it holds and what it is about a property says for itself. */
const OWN: ReadonlySet<string> = new Set(["id", "at", "document", "subject", "date", "date_basis", "date_note"]); // prettier-ignore

/** The row with its empty cells, but those of `OWN`, filled from the claim it restates, if it restates one. */
export function completed(row: PropertyRow, claims: ReadonlyMap<string, ClaimRow>): PropertyRow {
  const restated = claims.get(row.restates);
  if (!restated) return row;
  const other = new Map<string, unknown>(Object.entries(restated));
  const cells = Object.entries(row).map(([column, cell]) =>
    OWN.has(column) ? [column, cell] : [column, cell || (other.get(column) ?? cell)],
  );
  return Object.fromEntries(cells) as PropertyRow;
}
