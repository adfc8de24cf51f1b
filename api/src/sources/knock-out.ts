import { compareKeys } from "../graphql/key.ts";
import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { Context } from "../graphql/context.ts";
import { strongest } from "../evidence/evidence.ts";
import { type LinkFilter, wantsGrade, wantsResult } from "../evidence/filter.ts";
import type { ReadLinkRow } from "../link/link.cypher.ts";
import { type LinkNode, linkNode, seenUnder, withClaims } from "../link/link-node.ts";
import type { ContactNode } from "../contacts/contacts.ts";
import type { FoundPath } from "../paths/path-rank.ts";
import type { SourceIds } from "./source-links.cypher.ts";

/** The same thing with all sources, and without some of them. */
export interface Pair<T> {
  before: T;
  after: T;
}
export type KnockedLink = Pair<LinkNode>;
export type KnockedContact = Pair<ContactNode>;

export interface KnockedLinks {
  /** Links that lose all claims. */
  gone: KnockedLink[];
  /** Links that keep claims, but of a weaker grade. */
  weaker: KnockedLink[];
  /** How many links lose at least one claim. */
  touched: number;
  /** How many distinct claims are lost. */
  claims: number;
}

/** The same filter, but with these sources excluded as well. */
export function leavingOut(filter: LinkFilter, sources: SourceIds): LinkFilter {
  return {
    ...filter,
    given: true,
    excludePublishers: [...filter.excludePublishers, ...sources.publishers],
    excludeOrigins: [...filter.excludeOrigins, ...sources.origins],
    excludeDocuments: [...filter.excludeDocuments, ...sources.documents],
  };
}

/** Whether a link passes the conditions of its own filter on the resulting link. */
export const isShown = (link: LinkNode): boolean =>
  link.admitted.length > 0 &&
  wantsGrade(link.filter, link.evidence) &&
  wantsResult(link.filter, link);

/** What each link that `filter` shows loses under `without`. Omits links that lose no claim. */
export function knockOutLinks(
  rows: readonly ReadLinkRow[],
  filter: LinkFilter,
  without: LinkFilter,
): KnockedLinks {
  return knockedLinks(
    rows
      .map((row) => linkNode(row, filter))
      .map((before) => ({ before, after: seenUnder(before, without) })),
  );
}

/** What visible links lose between before and after. */
export function knockedLinks(pairs: readonly KnockedLink[]): KnockedLinks {
  const touched = pairs
    .map((pair) => ({ ...pair, lost: lostClaims(pair) }))
    .filter(({ before, lost }) => isShown(before) && lost.length > 0)
    .sort((a, b) => byWeight(a.before, b.before));
  return {
    gone: touched.filter(({ after }) => after.admitted.length === 0),
    weaker: touched.filter((pair) => pair.after.admitted.length > 0 && isWeaker(pair)),
    touched: touched.length,
    claims: new Set(touched.flatMap(({ lost }) => lost)).size,
  };
}

/** Claims that count before, but not after. */
function lostClaims({ before, after }: KnockedLink): string[] {
  const remaining = new Set(after.admitted.map((i) => after.claims.claim[i]));
  return before.admitted.flatMap((i) => {
    const claim = before.claims.claim[i]!;
    return remaining.has(claim) ? [] : [claim];
  });
}

/** Occasions that vanish from the contacts sheet, and those whose evidence becomes weaker. */
export function knockOutContacts({ before, after }: Pair<readonly ContactNode[]>) {
  const left = new Map(after.map((contact) => [contact.eventId, contact]));
  const pairs = before.map((contact) => ({ before: contact, after: left.get(contact.eventId) }));
  return {
    vanished: pairs.filter((pair) => !pair.after).map((pair) => pair.before),
    weaker: pairs.filter((pair): pair is KnockedContact => Boolean(pair.after) && isWeaker(pair)),
  };
}

/** Paths with a hop that has no link left of the wanted grades. */
export async function brokenPaths(
  context: Context,
  paths: readonly FoundPath[],
  grades: readonly Evidence[],
  without: LinkFilter,
): Promise<FoundPath[]> {
  const links = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.links));
  const read = await Promise.all(links.map((link) => withClaims(context, link)));
  const stand = new Set(
    read
      .map((link) => seenUnder(link, without))
      .filter((left) => isShown(left) && grades.includes(left.evidence))
      .map(({ id }) => id),
  );
  return paths.filter(
    ({ hops }) => !hops.every((hop) => hop.links.some(({ id }) => stand.has(id))),
  );
}

export function isWeaker(pair: {
  before: { evidence: Evidence };
  after?: { evidence: Evidence } | undefined;
}): boolean {
  const [before, after] = [pair.before.evidence, pair.after?.evidence ?? "UNSUPPORTED"];
  return before !== after && strongest([before, after]) === before;
}

const ORDER = keysOf(EVIDENCE);

/** The key of links in the order of `byWeight`. */
export const WEIGHT_KEY = ["number", "number", "string"] as const;
export const weightOf = ({ evidence, documents, id }: LinkNode): [number, number, string] => [
  ORDER.indexOf(evidence),
  -documents,
  id,
];

/** Best evidenced first, since losing these matters most. */
export const byWeight = (a: LinkNode, b: LinkNode): number => compareKeys(weightOf(a), weightOf(b));
