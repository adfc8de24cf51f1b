import type { Temporality } from "@backchannel/schema/kinds.ts";
import type { Modality } from "@backchannel/schema/claim.ts";
import { columns } from "../neo4j/columns.ts";

/**
 * The claims of one link as parallel arrays, as they stand on the relationship itself,
 * one place for each claim in claim-id order that counts, or did until its source took it back
 * (R11, R18). A whole LinkFilter is
 * decided on them, inside the search, without touching a claim.
 * Days are integers since 1970-01-01; an unknown end is BEFORE_ALL or AFTER_ALL, an unknown id ''.
 */
export interface ClaimArrays {
  temporality: Temporality;
  claim: string[];
  modality: Modality[];
  event: string[];
  /** First and last day on which the claim may hold; its event's where it has no date. */
  first: number[];
  last: number[];
  /** Which ends are known: 0 none, 1 start, 2 end, 3 both. */
  dated: number[];
  /** First and last day on which its document may have been published. */
  pubFirst: number[];
  pubLast: number[];
  origin: string[];
  /** The publisher whose reporting the origin is; '' where unnamed. */
  publisher: string[];
  document: string[];
  /** The outlet that printed the document; '' where unsigned. */
  carrier: string[];
  background: boolean[];
  /** The role in the event (INVOLVED_IN), else the title or part that the claim gives. */
  role: string[];
  /** The claim is a side of a curated contradiction or unresolved conflict. */
  disputed: boolean[];
  /** The day from which its source has taken it back (R18); NEVER where it has not. */
  until: number[];
  /** `|doc:a|doc:b|`: documents this one was taken from whose main origin is the claim's. */
  lineage: string[];
}

/** The array properties, in the order in which Cypher returns them as one list. */
export const ARRAY_NAMES = [
  "claim",
  "modality",
  "event",
  "first",
  "last",
  "dated",
  "pubFirst",
  "pubLast",
  "origin",
  "publisher",
  "document",
  "carrier",
  "background",
  "role",
  "disputed",
  "until",
  "lineage",
] as const satisfies readonly (keyof ClaimArrays)[];

/** The temporality and arrays of relationship `r`. */
export const ARRAYS = columns<ClaimArrays>({
  temporality: "r.temporality",
  ...Object.fromEntries(ARRAY_NAMES.map((name) => [name, `r.${name}`])),
} as Record<keyof ClaimArrays, string>);

/** A link may carry this many claims; beyond it the derivation refuses with a clear error. */
export const MAX_CLAIMS_PER_LINK = 20_000;
