import type { Temporality } from "@backchannel/schema/link-kinds/row.ts";
import type { Modality } from "@backchannel/schema/claim.ts";
import type { EventRole } from "@backchannel/schema/roles.ts";
import { columns } from "../neo4j/columns.ts";

/**
 * The claims of one link as parallel arrays, stored on the relationship itself, so that a search
 * can test a whole LinkFilter without reading a claim. They hold every claim that counts, or did
 * until its source withdrew it (R11, R18), in the order of claim ids. Days are integers since
 * 1970-01-01. An unknown end is BEFORE_ALL or AFTER_ALL, an unknown id ''.
 */
export interface ClaimArrays {
  temporality: Temporality;
  claim: string[];
  modality: Modality[];
  event: string[];
  /** First and last day on which the claim may hold; those of its event if it has no date. */
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
  /** The origin on which that one finally rests, itself where it rests on none, and its publisher. */
  rootOrigin: string[];
  rootPublisher: string[];
  document: string[];
  /** The outlet that printed the document; '' where unsigned. */
  carrier: string[];
  background: boolean[];
  /** The role in the event (INVOLVED_IN), else the title or part that the claim gives. */
  role: string[];
  /** On links to events the row of `schema/roles.ts` that says what that role is; '' elsewhere. */
  part: (EventRole | "")[];
  /** The claim is a side of a curated contradiction or unresolved conflict. */
  disputed: boolean[];
  /** The day from which its source withdrew it (R18); NEVER if it did not. */
  until: number[];
  /**
   * `|doc:a|doc:b|`: the documents that this one was taken from, if their main origin is that of
   * the claim.
   */
  lineage: string[];
  /**
   * `|daily8|origin:a|alwaght|origin:b|reuters|`: who printed it, then each origin from the nearest
   * to the last, with its publisher.
   */
  chain: string[];
  /** `INFERRED|REGISTER`: the basis of its origin and the nature of its document. */
  marks: string[];
  /** Claims of one number are one group of evidence: an occasion, or a spell of a state (R58). */
  group: number[];
}

/** What each claim has by itself. */
export const COLUMN_NAMES = [
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
  "rootOrigin",
  "rootPublisher",
  "document",
  "carrier",
  "background",
  "role",
  "part",
  "disputed",
  "until",
  "lineage",
  "chain",
  "marks",
] as const satisfies readonly (keyof ClaimArrays)[];

/** The array properties, in the order in which Cypher returns them as one list. */
export const ARRAY_NAMES = [...COLUMN_NAMES, "group"] as const;

/** The temporality and arrays of relationship `r`. */
export const ARRAYS = columns<ClaimArrays>({
  temporality: "r.temporality",
  ...Object.fromEntries(ARRAY_NAMES.map((name) => [name, `r.${name}`])),
} as Record<keyof ClaimArrays, string>);

/** The columns of claims alone, at the places `ix` of `r`. */
export const ADMITTED_COLUMNS = columns<Pick<ClaimArrays, (typeof COLUMN_NAMES)[number]>>(
  Object.fromEntries(COLUMN_NAMES.map((name) => [name, `[i IN ix | r.${name}[i]]`])) as Record<
    (typeof COLUMN_NAMES)[number],
    string
  >,
);

/** The most claims that a link may carry. The derivation refuses more with a clear error. */
export const MAX_CLAIMS_PER_LINK = 20_000;
