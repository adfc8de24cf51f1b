import type { Evidence } from "@backchannel/schema/claim.ts";
import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { Context } from "../graphql/context.ts";
import { type ClaimArrays, ARRAYS } from "../evidence/claim-arrays.ts";
import { summarize } from "../evidence/evidence.ts";
import {
  admittedClaims,
  type LinkFilter,
  type LinkFilterInput,
  readLinkFilter,
} from "../evidence/filter.ts";
import { partsOfLink } from "../evidence/link-id.ts";
import { type LinkRow, linksById, type ReadLinkRow } from "./link.cypher.ts";
import { daysOf, textOf } from "../evidence/occasion.ts";
import { SUMMARY } from "../evidence/summary.ts";

/** A link as resolvers see it: what it comes to under the filter it is seen under. */
export interface LinkView {
  id: string;
  kind: LinkKind;
  source: string;
  target: string;
  /** The filter of the nearest filtered ancestor (R14), for what hangs below the link. */
  filterInput: LinkFilterInput | null;
  evidence: Evidence;
  evidenceText: string;
  contested: boolean;
  origins: number;
  documents: number;
  claimCount: number;
  /** First and last known day; AFTER_ALL and BEFORE_ALL where none is known. */
  firstDay: number;
  lastDay: number;
}

/** A link with its claims. */
export interface LinkNode extends LinkView {
  claims: ClaimArrays;
  filter: LinkFilter;
  /** Places in `claims` that the filter admits. */
  admitted: number[];
}

const EVERY_KIND = keysOf(LINK_KINDS);

/** Reads a relationship under a filter; `null` is no filter, as for `node()`. */
export function linkNode(row: ReadLinkRow, filterInput: LinkFilterInput | null): LinkNode {
  return seenUnder({ ...endsOf(row), claims: ARRAYS.read(row.arrays) }, filterInput);
}

/** The same where the claims may be left unread, because the filter admits all of them. */
export function linkView(row: LinkRow, filterInput: LinkFilterInput | null): LinkView {
  if (row.arrays) return linkNode({ ...row, arrays: row.arrays }, filterInput);
  const summary = SUMMARY.read(row.summary as unknown[]);
  return {
    ...endsOf(row),
    filterInput,
    ...summary,
    evidence: summary.evidence as Evidence,
  };
}

function endsOf({ id }: LinkRow) {
  const { source, kind, target } = partsOfLink(id);
  return { id, kind: kind as LinkKind, source, target };
}

/** Fields of a link that are made of its claims one by one: whoever asks for these reads them. */
export const MADE_OF_CLAIMS: ReadonlySet<string> = new Set([
  "claims",
  "conflicts",
  "documentNodes",
  "occasions",
  "originNodes",
  "roles",
  "withoutPublisher",
]);

/** A link with its claims, which are read now unless they were before. */
export async function withClaims(context: Context, link: LinkView): Promise<LinkNode> {
  if (hasClaims(link)) return link;
  const row = await context.loader(linksById, undefined).load(link.id);
  if (!row) throw new Error(`${link.id} went while it was being read; ask again.`);
  return linkNode(row, link.filterInput);
}

const hasClaims = (link: LinkView): link is LinkNode => "claims" in link;

/** A link that was read already, seen under another filter. */
export function seenUnder(
  link: Pick<LinkNode, "id" | "kind" | "source" | "target" | "claims">,
  filterInput: LinkFilterInput | null,
): LinkNode {
  const filter = readLinkFilter(filterInput, EVERY_KIND);
  return withAdmitted({ ...link, filter, filterInput }, admittedClaims(filter, link.claims));
}

/** A link of which only these claims count. What they come to is made when it is asked for. */
export function withAdmitted(
  link: Pick<LinkNode, "id" | "kind" | "source" | "target" | "claims" | "filter" | "filterInput">,
  admitted: number[],
): LinkNode {
  const { id, kind, source, target, claims, filter, filterInput } = link;
  let counted: ReturnType<typeof summarize> | undefined;
  const summary = () => (counted ??= summarize(claims, admitted));
  return {
    id,
    kind,
    source,
    target,
    claims,
    filter,
    filterInput,
    admitted,
    claimCount: admitted.length,
    get evidence() {
      return summary().evidence;
    },
    get contested() {
      return summary().contested;
    },
    get origins() {
      return summary().origins;
    },
    get documents() {
      return summary().documents;
    },
    get evidenceText() {
      return textOf(this);
    },
    get firstDay() {
      return daysOf(this).first ?? AFTER_ALL;
    },
    get lastDay() {
      return daysOf(this).last ?? BEFORE_ALL;
    },
  };
}
