import { NEVER } from "@backchannel/schema/claim.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { ARRAY_NAMES, type ClaimArrays } from "../link/claim-arrays.ts";
import { type LinkFilter, whyNotAdmitted } from "../link/filter.ts";
import { everCounted } from "./standing.cypher.ts";

/** What a filter asks of a claim that is read by itself, not on the link it carries. */
export interface LoneClaim {
  claim: string;
  /** '' on a property claim. */
  kind: LinkKind | "";
  first: number;
  last: number;
  dated: number;
  pubFirst: number;
  pubLast: number;
  origin: string;
  publisher: string;
  document: string;
  carrier: string;
  background: boolean;
  lineage: string;
  until: number;
  retracted: boolean;
}

/** Cypher for a LoneClaim of the claim `c`, as `derive.ts` makes the arrays of a link. */
export const LONE_CLAIM = `{claim: c.id, kind: coalesce(c.kind, ''), first: c.first, last: c.last,
  dated: c.dated, background: c.background, until: coalesce(c.until, ${NEVER}),
  retracted: NOT ${everCounted("c")},
  document: head([(c)-[:STATED_IN]->(d:Document) | d.id]),
  pubFirst: head([(c)-[:STATED_IN]->(d:Document) | d.pubFirst]),
  pubLast: head([(c)-[:STATED_IN]->(d:Document) | d.pubLast]),
  carrier: coalesce(head([(c)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(o:Entity) | o.id]), ''),
  origin: coalesce(head([(c)-[:ORIGINATES_FROM]->(o:Origin) | o.id]), ''),
  publisher: coalesce(head([(c)-[:ORIGINATES_FROM]->(:Origin)-[:RELIES_ON]->(p:Entity) | p.id]), ''),
  lineage: reduce(line = '|', from IN
    [(c)-[:STATED_IN]->(:Document)-[:DERIVED_FROM*1..8]->(a:Document)
      WHERE (c)-[:ORIGINATES_FROM]->(:Origin {id: a.mainOrigin}) | a.id] | line + from + '|')}`;

/**
 * Whether the filter's days and sources let the claim count. What it says of kinds, grades and
 * direction concerns links. Background counts: the sides of a disagreement are always shown (R9).
 */
export function counts(filter: LinkFilter, { retracted, kind, ...columns }: LoneClaim): boolean {
  if (retracted) return false;
  const temporality = kind === "" ? "STATE" : LINK_KINDS[kind].temporality;
  const known = new Map<string, unknown>(Object.entries(columns));
  const arrays = Object.fromEntries(ARRAY_NAMES.map((name) => [name, [known.get(name)]]));
  const claims = { ...arrays, temporality } as unknown as ClaimArrays;
  return whyNotAdmitted({ ...filter, background: true }, claims, 0) === null;
}
