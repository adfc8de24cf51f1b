import type { RecordState } from "@backchannel/api/src/change/records.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";

/**
 * What a record becomes: what its row says now. A claim keeps when it was written down, and a name
 * where other folders saw it printed.
 */
export function over(standing: RecordState | null, row: RecordState, at: string): RecordState {
  const named = new Set(row.relations.map(({ type, to }) => `${type} ${to}`));
  const elsewhere = (standing?.relations ?? []).filter(
    ({ type, to }) => type === "SEEN_IN" && !named.has(`${type} ${to}`),
  );
  const isClaim = recordKindOf(row.id) === "Claim";
  const createdAt = standing?.properties.createdAt ?? at;
  return {
    ...row,
    properties: { ...row.properties, ...(isClaim && { createdAt }) },
    relations: [...row.relations, ...elsewhere],
  };
}
