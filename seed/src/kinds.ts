import { recordOf, type RecordState } from "@backchannel/api/src/change/records.ts";
import { kindId } from "@backchannel/api/src/kinds/own-kinds.ts";
import { addOwnKinds } from "@backchannel/schema/own-kinds.ts";
import { kindProblems, ownRows } from "@backchannel/schema/own-rows.ts";
import { KIND } from "@backchannel/schema/records/kind.ts";
import type { Property } from "@backchannel/schema/records/record.ts";
import type { Problems } from "./problems.ts";
import { propertiesOfRow } from "./record-cells.ts";
import { standsAlready } from "./references.ts";
import type { KindRow, SeedData } from "./tables.ts";

/** A row as what the graph has of its own (R39). */
const ownKind = (row: KindRow) => ({
  kind: row.kind,
  content: propertiesOfRow(KIND, row),
});

/** Has this process know the kinds that a folder brings along. */
export const takeIn = (rows: readonly KindRow[]): void => addOwnKinds(ownRows(rows.map(ownKind)));

/** Kinds that the folder brings along: each once, and as the API would take it. */
export function checkKinds(rows: readonly KindRow[], problems: Problems): void {
  const first = new Map<string, KindRow>();
  for (const row of rows) {
    for (const { field, rule } of kindProblems(row.kind, ownKind(row).content)) {
      problems.add({ ...row.at, column: columnOf(field), rule });
    }
    const earlier = first.get(row.kind);
    if (earlier) problems.add({ ...row.at, column: "kind", rule: standsAlready("it", earlier) });
    else first.set(row.kind, row);
  }
}

const columnOf = (field: string) =>
  new Map(Object.entries<Property>(KIND.properties)).get(field)?.csv ?? field;

export function* kindRecords({ kinds }: SeedData): Generator<RecordState> {
  for (const row of kinds) {
    yield recordOf("Kind", kindId(row.kind), propertiesOfRow(KIND, row), []);
  }
}
