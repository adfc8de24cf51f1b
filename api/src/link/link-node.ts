import type { Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { type ClaimArrays, readArrays } from "./claim-arrays.ts";
import { summarize } from "./evidence.ts";
import { admittedClaims, type LinkFilter, type LinkFilterInput, readLinkFilter } from "./filter.ts";
import type { LinkRow } from "./link.cypher.ts";

/** A link as resolvers see it: its claims, the filter it is seen under, and what follows. */
export interface LinkNode {
  id: string;
  kind: LinkKind;
  source: string;
  target: string;
  claims: ClaimArrays;
  /** The filter of the nearest filtered ancestor (R14), for what hangs below the link. */
  filterInput: LinkFilterInput | null;
  filter: LinkFilter;
  /** Places in `claims` that the filter admits. */
  admitted: number[];
  evidence: Evidence;
  contested: boolean;
  origins: number;
  documents: number;
}

const EVERY_KIND = keysOf(LINK_KINDS);

/** Reads a relationship under a filter; `null` is no filter, as for `node()`. */
export function linkNode(row: LinkRow, filterInput: LinkFilterInput | null): LinkNode {
  return seenUnder({ ...row, claims: readArrays(row.arrays) }, filterInput);
}

/** A link that was read already, seen under another filter. */
export function seenUnder(
  link: Pick<LinkNode, "id" | "kind" | "source" | "target" | "claims">,
  filterInput: LinkFilterInput | null,
): LinkNode {
  const { id, kind, source, target, claims } = link;
  const filter = readLinkFilter(filterInput, EVERY_KIND);
  const admitted = admittedClaims(filter, claims);
  return {
    id,
    kind,
    source,
    target,
    claims,
    filterInput,
    filter,
    admitted,
    ...summarize(claims, admitted),
  };
}
