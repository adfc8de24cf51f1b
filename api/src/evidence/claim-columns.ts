import { CONFLICT_STATUSES, NEVER } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { CHAIN_OF_O, outlet } from "./chain.cypher.ts";
import { type ClaimArrays, COLUMN_NAMES } from "./claim-arrays.ts";

export type Column = (typeof COLUMN_NAMES)[number];

/** One claim as its links carry it: a value for each column. */
export type ClaimColumns = { [K in Column]: ClaimArrays[K][number] };

interface ColumnRow {
  /** The property of a claim that holds the value. */
  property: string;
  /** Cypher of the value where a claim has no such property. */
  absent?: string;
  /**
   * Cypher over document `d`, origin `o`, which may be null, and the `chain` of origins from that,
   * for what follows from these.
   */
  ofSource?: string;
  /** Cypher over claim `c` and document `d`, for what follows from itself or from other records. */
  ofClaim?: string;
}

const OPEN = keysOf(CONFLICT_STATUSES).filter((status) => CONFLICT_STATUSES[status].open);

/**
 * The columns of a claim, each once: where it stands on the claim and, where it follows from other
 * records, what it follows from. Links collect these columns into their arrays, lists of claims
 * are filtered by them, and the bench writes them.
 */
export const CLAIM_COLUMNS = {
  claim: { property: "id" },
  modality: { property: "modality" },
  event: { property: "eventId" },
  first: { property: "first" },
  last: { property: "last" },
  dated: { property: "dated" },
  pubFirst: { property: "pubFirst", ofSource: "d.pubFirst" },
  pubLast: { property: "pubLast", ofSource: "d.pubLast" },
  origin: { property: "originId", ofSource: "coalesce(o.id, '')" },
  publisher: { property: "publisherId", ofSource: "coalesce(chain[0].publisher, '')" },
  rootOrigin: { property: "rootOriginId", ofSource: "coalesce(chain[-1].origin, '')" },
  rootPublisher: { property: "rootPublisherId", ofSource: "coalesce(chain[-1].publisher, '')" },
  document: { property: "documentId", ofSource: "d.id" },
  carrier: { property: "carrierId", ofSource: outlet("(d)-[:PUBLISHED_BY]") },
  background: { property: "background" },
  role: { property: "role", absent: "''" },
  part: { property: "subjectRole", absent: "''" },
  disputed: {
    property: "disputed",
    ofClaim: `EXISTS { (k:Conflict)-[:SIDE]->(c)
      WHERE k.status IN [${OPEN.map((status) => `'${status}'`).join(", ")}] }`,
  },
  until: { property: "until", absent: String(NEVER) },
  lineage: {
    property: "lineage",
    ofSource: `reduce(line = '|', id IN COLLECT {
      MATCH (d)-[:DERIVED_FROM*1..8]->(a:Document) WHERE a.mainOrigin = o.id
      RETURN DISTINCT a.id ORDER BY a.id
    } | line + id + '|')`,
  },
  chain: {
    property: "chain",
    ofSource: `reduce(line = '|', id IN
      reduce(ids = [${outlet("(d)-[:PUBLISHED_BY]")}], one IN chain | ids + one.origin + one.publisher)
      | CASE id WHEN '' THEN line ELSE line + id + '|' END)`,
  },
  marks: {
    property: "marks",
    ofClaim: `coalesce(c.originBasis, '') + '|' + coalesce(d.nature, '') +
      CASE WHEN c.amount IS NULL AND c.share IS NULL THEN '' ELSE '|MEASURED' END`,
  },
} as const satisfies Record<Column, ColumnRow>;

const rowOf = (column: Column): ColumnRow => CLAIM_COLUMNS[column];

/** Cypher of a column of claim `c`. */
export function columnOf(column: Column): string {
  const { property, absent } = rowOf(column);
  return absent === undefined ? `c.${property}` : `coalesce(c.${property}, ${absent})`;
}

/** Cypher of the columns of claim `c`, to stand in a map. */
export const COLUMNS_OF_C = COLUMN_NAMES.map((name) => `${name}: ${columnOf(name)}`).join(", ");

/** Cypher of a map of the same columns of all claims `c` of a group, as a link holds them. */
export const COLLECTED_COLUMNS = `{${COLUMN_NAMES.map(
  (name) => `${name}: collect(${columnOf(name)})`,
).join(", ")}}`;

const OF_SOURCE = COLUMN_NAMES.filter((name) => rowOf(name).ofSource !== undefined);
const OF_CLAIM = COLUMN_NAMES.filter((name) => rowOf(name).ofClaim !== undefined);

/** The columns that a claim stores of other records. */
export const SETTLED_COLUMNS = [...OF_SOURCE, ...OF_CLAIM];

/**
 * Stores these columns of claims `c`, whose document is `d` and whose origin is `o` or null; what
 * follows from the source is made once for all claims of one. Leaves `c` and what was `before`.
 */
export const SETTLE_COLUMNS = `
WITH d, o, collect([c, before]) AS claims
WITH d, o, claims, ${CHAIN_OF_O} AS chain
WITH d, claims, {${OF_SOURCE.map((name) => `${rowOf(name).property}: ${rowOf(name).ofSource}`).join(",\n  ")}
} AS source
UNWIND claims AS one
WITH d, one[0] AS c, one[1] AS before, source
SET c += source, ${OF_CLAIM.map((name) => `c.${rowOf(name).property} = ${rowOf(name).ofClaim}`).join(", ")}
WITH c, before`;
