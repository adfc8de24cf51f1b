import { CONFLICT_STATUSES, NEVER } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { ARRAY_NAMES, type ClaimArrays } from "./claim-arrays.ts";

export type Column = (typeof ARRAY_NAMES)[number];

/** One claim as its links carry it: a value for each of their arrays. */
export type ClaimColumns = { [K in Column]: ClaimArrays[K][number] };

interface ColumnRow {
  /** The property of a claim that holds the value. */
  property: string;
  /** Cypher of the value where a claim has no such property. */
  absent?: string;
  /** Cypher of what is stored there, for columns that follow from other records. */
  settled?: string;
}

const OPEN = keysOf(CONFLICT_STATUSES).filter((status) => CONFLICT_STATUSES[status].open);

/** The id of the outlet at the end of a relationship, after following merges; '' for none. */
const outlet = (pattern: string) => `coalesce(head([
  ${pattern}->(:Entity)-[:MERGED_INTO*0..8]->(e:Entity)
  WHERE NOT (e)-[:MERGED_INTO]->() | e.id]), '')`;

/**
 * The columns of a claim, each once: where it stands on the claim and, where it follows from other
 * records, what it follows from. Links collect these columns into their arrays, lists of claims
 * are filtered by them, and the bench writes them.
 * `settled` is Cypher over claim `c`, its document `d` and its origin `o`, which may be null.
 */
export const CLAIM_COLUMNS = {
  claim: { property: "id" },
  modality: { property: "modality" },
  event: { property: "eventId" },
  first: { property: "first" },
  last: { property: "last" },
  dated: { property: "dated" },
  pubFirst: { property: "pubFirst", settled: "d.pubFirst" },
  pubLast: { property: "pubLast", settled: "d.pubLast" },
  origin: { property: "originId", settled: "coalesce(o.id, '')" },
  publisher: { property: "publisherId", settled: outlet("(o)-[:RELIES_ON]") },
  document: { property: "documentId", settled: "d.id" },
  carrier: { property: "carrierId", settled: outlet("(d)-[:PUBLISHED_BY]") },
  background: { property: "background" },
  role: { property: "role", absent: "''" },
  disputed: {
    property: "disputed",
    settled: `EXISTS { (k:Conflict)-[:SIDE]->(c)
      WHERE k.status IN [${OPEN.map((status) => `'${status}'`).join(", ")}] }`,
  },
  until: { property: "until", absent: String(NEVER) },
  lineage: {
    property: "lineage",
    settled: `reduce(line = '|', id IN COLLECT {
      MATCH (d)-[:DERIVED_FROM*1..8]->(a:Document) WHERE a.mainOrigin = o.id
      RETURN DISTINCT a.id ORDER BY a.id
    } | line + id + '|')`,
  },
} as const satisfies Record<Column, ColumnRow>;

const rowOf = (column: Column): ColumnRow => CLAIM_COLUMNS[column];

/** Cypher of a column of claim `c`. */
function columnOf(column: Column): string {
  const { property, absent } = rowOf(column);
  return absent === undefined ? `c.${property}` : `coalesce(c.${property}, ${absent})`;
}

/** Cypher of the columns of claim `c`, to stand in a map. */
export const COLUMNS_OF_C = ARRAY_NAMES.map((name) => `${name}: ${columnOf(name)}`).join(", ");

/** The columns that a claim stores of other records. */
export const SETTLED_COLUMNS = ARRAY_NAMES.filter((name) => rowOf(name).settled !== undefined);

/** Stores these columns of claim `c`, whose document is `d` and whose origin is `o` or null. */
export const SETTLE_COLUMNS = `SET ${SETTLED_COLUMNS.map(
  (name) => `c.${rowOf(name).property} = ${rowOf(name).settled}`,
).join(",\n  ")}`;
