import { PROPERTIES, type PropertyKind } from "@backchannel/schema/properties.ts";
import type { FactRow } from "./entity.cypher.ts";

/** One property of an entity with the values that documents give it. */
export interface FactNode {
  property: PropertyKind;
  values: { property: PropertyKind; value: string; rows: FactRow[] }[];
  disputed: boolean;
  version: number;
}

/**
 * Groups equal normalised values (R6). A property that takes one value is disputed where two
 * undismissed values claim days that overlap.
 */
export function factsFrom(rows: readonly FactRow[]): FactNode[] {
  const byProperty = Map.groupBy(rows, (row) => row.property);
  return [...byProperty].map(([property, stated]) => {
    const values = [...Map.groupBy(stated, (row) => row.normalised).values()].map((group) => ({
      property,
      value: (group[0] as FactRow).value,
      rows: group,
    }));
    const open = values.filter(({ rows: [row] }) => row?.ruling !== "DISMISSED");
    const overlap = open.some((a, i) =>
      open.some(
        (b, j) =>
          i < j && a.rows.some((x) => b.rows.some((y) => x.first <= y.last && y.first <= x.last)),
      ),
    );
    const version = stated[0]?.version ?? 0;
    return { property, values, disputed: PROPERTIES[property].single && overlap, version };
  });
}
