import { AFTER_ALL, BEFORE_ALL, EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type Lens, type LinkKind } from "@backchannel/schema/kinds.ts";
import { dayNumber } from "../dates/day.ts";
import { InvalidArgument } from "../errors.ts";
import type { ClaimArrays } from "./claim-arrays.ts";

/** The `LinkFilter` input as GraphQL hands it over; every field may be absent or null. */
export interface LinkFilterInput {
  lenses?: readonly Lens[] | null;
  kinds?: readonly LinkKind[] | null;
  direction?: Direction | null;
  during?: { from?: string | null; to?: string | null } | null;
  knownBy?: string | null;
  evidence?: readonly Evidence[] | null;
  minOrigins?: number | null;
  contested?: boolean | null;
  excludePublishers?: readonly string[] | null;
  onlyPublishers?: readonly string[] | null;
  excludeDocuments?: readonly string[] | null;
  excludeOrigins?: readonly string[] | null;
  includePossible?: boolean | null;
  includeUndated?: boolean | null;
  includeBackground?: boolean | null;
}

export type Direction = "OUTGOING" | "INCOMING" | "BOTH";

/** A filter made ready: what Cypher receives as `$f` and the rule below reads. */
export interface LinkFilter {
  types: LinkKind[];
  direction: Direction;
  during: boolean;
  from: number;
  to: number;
  knownBy: number;
  evidence: Evidence[];
  minOrigins: number;
  contested: boolean | null;
  excludePublishers: string[];
  onlyPublishers: string[] | null;
  excludeDocuments: string[];
  excludeOrigins: string[];
  possible: boolean;
  undated: boolean;
  background: boolean;
}

export const DEFAULT_EVIDENCE = keysOf(EVIDENCE).filter((grade) => EVIDENCE[grade].shown);

/** Link kinds that a view shows when the filter names neither lenses nor kinds (R15). */
export const ALL_BUT_SOURCES = keysOf(LINK_KINDS).filter(
  (kind) => LINK_KINDS[kind].lens !== "SOURCES",
);
/**
 * What documents state themselves of the matter: an involvement in an event repeats the claims of
 * its other links, and would count what falls with a source twice.
 */
export const STATED_BUT_SOURCES: readonly LinkKind[] = ALL_BUT_SOURCES.filter(
  (kind) => kind !== "INVOLVED_IN",
);
export const CONTACTS_AND_SPEAKERS = keysOf(LINK_KINDS).filter((kind) =>
  ["CONTACTS", "SPEAKS_FOR", null].includes(LINK_KINDS[kind].lens),
);

/**
 * Makes a filter ready. `lenses` and `kinds` together narrow each other; `defaultKinds` holds
 * where neither is given. Throws InvalidArgument, naming the field, on an impossible date,
 * an empty window or a negative `minOrigins`.
 */
export function readLinkFilter(
  input: LinkFilterInput | null | undefined,
  defaultKinds: readonly LinkKind[],
): LinkFilter {
  const given = input ?? {};
  const from = dayOr(BEFORE_ALL, given.during?.from, "during.from");
  const to = dayOr(AFTER_ALL, given.during?.to, "during.to");
  if (from > to) throw new InvalidArgument("during", "from must not be later than to");
  if ((given.minOrigins ?? 0) < 0) throw new InvalidArgument("minOrigins", "must be 0 or more");
  return {
    types: chooseKinds(given, defaultKinds),
    direction: given.direction ?? "BOTH",
    during: Boolean(given.during?.from || given.during?.to),
    from,
    to,
    knownBy: dayOr(AFTER_ALL, given.knownBy, "knownBy"),
    evidence: [...(given.evidence ?? DEFAULT_EVIDENCE)],
    minOrigins: given.minOrigins ?? 0,
    contested: given.contested ?? null,
    excludePublishers: ids(given.excludePublishers, "excludePublishers") ?? [],
    onlyPublishers: ids(given.onlyPublishers, "onlyPublishers"),
    excludeDocuments: ids(given.excludeDocuments, "excludeDocuments") ?? [],
    excludeOrigins: ids(given.excludeOrigins, "excludeOrigins") ?? [],
    possible: given.includePossible ?? true,
    undated: given.includeUndated ?? true,
    background: given.includeBackground ?? false,
  };
}

/**
 * Whether the filter admits every claim but background: then what the derivation stored of a
 * link holds, and nobody need look at its claims.
 */
export function admitsAll(filter: LinkFilter): boolean {
  const { during, knownBy, onlyPublishers, background } = filter;
  const excluded = [filter.excludePublishers, filter.excludeDocuments, filter.excludeOrigins];
  return (
    !during &&
    knownBy === AFTER_ALL &&
    onlyPublishers === null &&
    !background &&
    excluded.every((ids) => ids.length === 0)
  );
}

/**
 * Whether the filter wants whatever is asserted, however well: a search then need not grade a
 * link that has an admitted asserted claim.
 */
export function wantsAllAsserted({ evidence, minOrigins, contested }: LinkFilter): boolean {
  return (
    minOrigins === 0 &&
    contested === null &&
    GRADES_OF_ASSERTED.every((grade) => evidence.includes(grade))
  );
}

/** Whether it wants all that is asserted and nothing else: then it need not grade any link. */
export const wantsJustAsserted = (filter: LinkFilter): boolean =>
  wantsAllAsserted(filter) && filter.evidence.length === GRADES_OF_ASSERTED.length;

/** The grades that a link with an asserted claim can get (R13). */
export const GRADES_OF_ASSERTED: readonly Evidence[] = [
  "STATEMENT",
  "MULTI_ORIGIN",
  "ECHOED",
  "SINGLE",
];

const dayOr = (open: number, text: string | null | undefined, field: string) =>
  text === null || text === undefined ? open : dayNumber(text, field);

function chooseKinds(given: LinkFilterInput, defaultKinds: readonly LinkKind[]): LinkKind[] {
  const { lenses, kinds } = given;
  if (!lenses && !kinds) return [...defaultKinds];
  return keysOf(LINK_KINDS).filter(
    (kind) =>
      (!kinds || kinds.includes(kind)) &&
      (!lenses || lenses.includes(LINK_KINDS[kind].lens as Lens)),
  );
}

export const MAX_IDS = 500;
function ids(list: readonly string[] | null | undefined, field: string): string[] | null {
  if (!list) return null;
  if (list.length > MAX_IDS) throw new InvalidArgument(field, `takes at most ${MAX_IDS} ids`);
  return [...list];
}

/** How an occasion lies to the window of `during` (R17). OUTSIDE claims are never admitted. */
export type DateClass = "IN_WINDOW" | "POSSIBLY" | "UNDATED" | "OUTSIDE";

/** Classes one dated thing. Without a window, dated things count as in it. */
export function dateClass(
  window: { during: boolean; from: number; to: number },
  dated: number,
  first: number,
  last: number,
): DateClass {
  if (dated === 0) return "UNDATED";
  if (!window.during) return "IN_WINDOW";
  const { from, to } = window;
  if (dated === 3) {
    if (first >= from && last <= to) return "IN_WINDOW";
    return first <= to && last >= from ? "POSSIBLY" : "OUTSIDE";
  }
  const known = dated === 1 ? first : last;
  return from <= known && known <= to ? "POSSIBLY" : "OUTSIDE";
}

/** Whether a document was out by the day of `knownBy` (R18). */
export type PublicationClass = "PUBLISHED" | "POSSIBLY" | "LATER";

/** Classes one document by the first and last day on which it may have been published. */
export function publicationClass(
  filter: { knownBy: number },
  first: number,
  last: number,
): PublicationClass {
  if (last <= filter.knownBy) return "PUBLISHED";
  return first <= filter.knownBy ? "POSSIBLY" : "LATER";
}

/** Why a filter does not admit a claim, in words, or null where it does (R14, R16 to R20). */
export function whyNotAdmitted(filter: LinkFilter, claims: ClaimArrays, i: number): string | null {
  const at = <K extends keyof ClaimArrays>(column: K) => claims[column][i] as never;
  if (at("background") && !filter.background) return "background, not the report itself";
  if (filter.knownBy >= at("until")) return "its source took it back";
  const published = publicationClass(filter, at("pubFirst"), at("pubLast"));
  if (published === "LATER") return "published later";
  if (published === "POSSIBLY" && !filter.possible) return "only possibly published by then";
  const lineage: string = at("lineage");
  if (filter.excludeDocuments.some((id) => id === at("document") || lineage.includes(`|${id}|`))) {
    return "its document is left out";
  }
  if (filter.excludeOrigins.includes(at("origin"))) return "its origin is left out";
  const outlets: string[] = [at("publisher"), at("carrier")];
  if (outlets.some((id) => filter.excludePublishers.includes(id))) {
    return "its publisher is left out";
  }
  if (filter.onlyPublishers && !outlets.some((id) => filter.onlyPublishers?.includes(id))) {
    return "not from the chosen publishers";
  }
  return filter.during ? whyNotDuring(filter, claims, i) : null;
}

function whyNotDuring(filter: LinkFilter, claims: ClaimArrays, i: number): string | null {
  const first = claims.first[i] as number;
  const last = claims.last[i] as number;
  if (claims.temporality !== "OCCASION") {
    return first <= filter.to && last >= filter.from ? null : "dated outside the window";
  }
  switch (dateClass(filter, claims.dated[i] as number, first, last)) {
    case "IN_WINDOW":
      return null;
    case "POSSIBLY":
      return filter.possible ? null : "only possibly in the window";
    case "UNDATED":
      return filter.undated ? null : "not dated";
    case "OUTSIDE":
      return "dated outside the window";
  }
}

/** The places in the arrays of the claims that the filter admits. */
export function admittedClaims(filter: LinkFilter, claims: ClaimArrays): number[] {
  return claims.claim.map((_, i) => i).filter((i) => whyNotAdmitted(filter, claims, i) === null);
}
