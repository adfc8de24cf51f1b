import type { Evidence } from "@backchannel/schema/claim.ts";
import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { EventRole } from "@backchannel/schema/roles.ts";
import type { Context } from "../graphql/context.ts";
import { type ClaimArrays, ARRAYS } from "../evidence/claim-arrays.ts";
import { type Sources, summarize } from "../evidence/evidence.ts";
import { admittedClaims, type LinkFilter } from "../evidence/filter.ts";
import { partsOfLink } from "../evidence/link-id.ts";
import { type LinkRow, linksById, type ReadLinkRow } from "./link.cypher.ts";
import { daysOf, leadingPart, textOf } from "../evidence/occasion.ts";
import { overBy } from "../evidence/over.ts";
import { SUMMARY } from "../evidence/summary.ts";

/** A link as resolvers see it: with its evidence and counts under a filter. */
export interface LinkView {
  id: string;
  kind: LinkKind;
  source: string;
  target: string;
  /** The filter it is seen under (R33). */
  filter: LinkFilter;
  evidence: Evidence;
  evidenceText: string;
  contested: boolean;
  origins: number;
  documents: number;
  claimCount: number;
  /** First and last known day; AFTER_ALL and BEFORE_ALL if none is known. */
  firstDay: number;
  lastDay: number;
  /** On a link to an event: the role there that words it. Null elsewhere. */
  part: EventRole | null;
  /** The last day on which it can have held, where it is a state that is over; else AFTER_ALL. */
  overBy: number;
}

/** A link with its claims. */
export interface LinkNode extends LinkView, Pick<Sources, "natures" | "unlooked"> {
  claims: ClaimArrays;
  /** The indexes of the claims that the filter admits. */
  admitted: number[];
}

/** Reads a relationship under a filter. */
export function linkNode(row: ReadLinkRow, filter: LinkFilter): LinkNode {
  return seenUnder({ ...endsOf(row), claims: ARRAYS.read(row.arrays) }, filter);
}

/** The same for a row that may hold the stored summary instead of the claims. */
export function linkView(row: LinkRow, filter: LinkFilter): LinkView {
  if (row.arrays) return linkNode({ ...row, arrays: row.arrays }, filter);
  const { leadingPart: part, ...summary } = SUMMARY.read(row.summary as unknown[]);
  return {
    ...endsOf(row),
    filter,
    ...summary,
    evidence: summary.evidence as Evidence,
    part: part || null,
  };
}

function endsOf({ id }: LinkRow) {
  const { source, kind, target } = partsOfLink(id);
  return { id, kind: kind as LinkKind, source, target };
}

/**
 * Fields of a link that are computed from its claims. If one is asked for, the claims are read with
 * the link.
 */
export const NEEDS_CLAIMS: ReadonlySet<string> = new Set([
  "claims",
  "conflicts",
  "documentNodes",
  "independence",
  "label",
  "labelFromHere",
  "occasions",
  "originNodes",
  "roles",
  "sentence",
  "toldBy",
  "withoutPublisher",
]);

/** A link with its claims, which are read now if they were not read with it. */
export async function withClaims(context: Context, link: LinkView): Promise<LinkNode> {
  if (hasClaims(link)) return link;
  const row = await context.loader(linksById, undefined).load(link.id);
  if (!row) throw new Error(`${link.id} went while it was being read; ask again.`);
  return linkNode(row, link.filter);
}

const hasClaims = (link: LinkView): link is LinkNode => "claims" in link;

/** A link that was read already, seen under another filter. */
export function seenUnder(
  link: Pick<LinkNode, "id" | "kind" | "source" | "target" | "claims">,
  filter: LinkFilter,
): LinkNode {
  return withAdmitted({ ...link, filter }, admittedClaims(filter, link.claims));
}

/** A link of which only these claims count. Evidence and counts are computed when asked for. */
export function withAdmitted(
  link: Pick<LinkNode, "id" | "kind" | "source" | "target" | "claims" | "filter">,
  admitted: number[],
): LinkNode {
  const { id, kind, source, target, claims, filter } = link;
  let counted: ReturnType<typeof summarize> | undefined;
  const summary = () => (counted ??= summarize(claims, admitted));
  return {
    id,
    kind,
    source,
    target,
    claims,
    filter,
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
    get natures() {
      return summary().natures;
    },
    get unlooked() {
      return summary().unlooked;
    },
    get evidenceText() {
      return textOf(this);
    },
    get firstDay() {
      return daysOf(this).first ?? AFTER_ALL;
    },
    get overBy() {
      return overBy(this);
    },
    get lastDay() {
      return daysOf(this).last ?? BEFORE_ALL;
    },
    get part() {
      return leadingPart(this);
    },
  };
}
