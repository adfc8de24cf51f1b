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

/** One thing with all sources, and with some of them left out. */
export interface Pair<T> {
  before: T;
  after: T;
}
export type KnockedLink = Pair<LinkNode>;
export type KnockedContact = Pair<ContactNode>;

export interface KnockedLinks {
  /** Links of which no claim is left. */
  gone: KnockedLink[];
  /** Links left with a weaker grade. */
  weaker: KnockedLink[];
  /** Links that lose a claim at all. */
  touched: number;
  /** Claims that fall, each once. */
  claims: number;
}

/** The same filter, with these sources left out as well. */
export function leavingOut(filter: LinkFilter, sources: SourceIds): LinkFilter {
  return {
    ...filter,
    given: true,
    excludePublishers: [...filter.excludePublishers, ...sources.publishers],
    excludeOrigins: [...filter.excludeOrigins, ...sources.origins],
    excludeDocuments: [...filter.excludeDocuments, ...sources.documents],
  };
}

/** Whether a link passes the tests that its own filter puts to the result. */
export const isShown = (link: LinkNode): boolean =>
  link.admitted.length > 0 &&
  wantsGrade(link.filter, link.evidence) &&
  wantsResult(link.filter, link);

/** What each link that `filter` shows loses under `without`; links that lose no claim are not told. */
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

/** What links that are shown lose between before and after. */
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

/** Claims that count before and not after. */
function lostClaims({ before, after }: KnockedLink): string[] {
  const kept = new Set(after.admitted.map((i) => after.claims.claim[i]));
  return before.admitted.flatMap((i) => {
    const claim = before.claims.claim[i]!;
    return kept.has(claim) ? [] : [claim];
  });
}

/** Occasions that fall off the contacts sheet, and those that stay on less. */
export function knockOutContacts({ before, after }: Pair<readonly ContactNode[]>) {
  const left = new Map(after.map((contact) => [contact.eventId, contact]));
  const pairs = before.map((contact) => ({ before: contact, after: left.get(contact.eventId) }));
  return {
    vanished: pairs.filter((pair) => !pair.after).map((pair) => pair.before),
    weaker: pairs.filter((pair): pair is KnockedContact => Boolean(pair.after) && isWeaker(pair)),
  };
}

/** Paths of which some hop has no link left of a grade that paths may take. */
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

/** Order of links: the best evidenced first, since its loss weighs most. */
export function byWeight(a: LinkNode, b: LinkNode): number {
  return (
    ORDER.indexOf(a.evidence) - ORDER.indexOf(b.evidence) ||
    b.documents - a.documents ||
    (a.id < b.id ? -1 : 1)
  );
}
