import { type Evidence, EVIDENCE, type Nature } from "@backchannel/schema/claim.ts";
import { DERIVED_KINDS, keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { countSources, grade, isContested, ORDER, originsOf, outletsOf } from "./grades.ts";
import { byId, type Claim, type Day, dayAfter, type Link, OPEN, type Range, type World } from "./world.ts"; // prettier-ignore

/**
 * A second implementation of the rules of evidence, time and sources, slow and simple, to compare
 * the product with. It shares only the ontology with the product.
 */
export interface Filter {
  lenses?: Lens[] | null;
  kinds?: LinkKind[] | null;
  direction?: "OUTGOING" | "INCOMING" | "BOTH" | null;
  during?: { from?: Day; to?: Day } | null;
  knownBy?: Day | null;
  evidence?: Evidence[] | null;
  minOrigins?: number | null;
  contested?: boolean | null;
  excludePublishers?: string[] | null;
  onlyPublishers?: string[] | null;
  excludeDocuments?: string[] | null;
  excludeOrigins?: string[] | null;
  natures?: Nature[] | null;
  includePossible?: boolean | null;
  includeUndated?: boolean | null;
  includeBackground?: boolean | null;
}

/** Whether a filter lets a claim of a link count (R14). */
export function admits(
  world: World,
  filter: Filter,
  link: Pick<Link, "temporality">,
  claim: Claim,
) {
  if (claim.retracted || isTakenBack(filter, claim)) return false;
  if (claim.background && filter.includeBackground !== true) return false;
  return (
    wasKnown(world, filter, claim) &&
    isFromWanted(world, filter, claim) &&
    (link.temporality === "OCCASION"
      ? isWantedClass(filter, dateClass(filter, rangeOf(world, claim))) &&
        !wasToldBefore(world, filter, claim)
      : isNotExcluded(filter, rangeOf(world, claim)))
  );
}

/** Whether the source had withdrawn the claim by the day of the filter, or has by now (R18). */
function isTakenBack({ knownBy }: Filter, { withdrawn }: Claim): boolean {
  return withdrawn !== null && (!knownBy || withdrawn <= knownBy);
}

function wasKnown(world: World, { knownBy, includePossible }: Filter, claim: Claim): boolean {
  if (!knownBy) return true;
  const { first, last } = byId(world.documents, claim.document).published;
  if (last <= knownBy) return true;
  return first <= knownBy && includePossible !== false;
}

function isFromWanted(world: World, filter: Filter, claim: Claim): boolean {
  const outlets = outletsOf(world, claim);
  if (outlets.some((id) => filter.excludePublishers?.includes(id))) return false;
  const only = filter.onlyPublishers;
  if (only && !outlets.some((id) => only.includes(id))) return false;
  if (originsOf(world, claim).some(({ id }) => filter.excludeOrigins?.includes(id))) return false;
  const { nature } = byId(world.documents, claim.document);
  if (filter.natures && !(nature !== null && filter.natures.includes(nature))) return false;
  return !(filter.excludeDocuments ?? []).some(
    (id) =>
      id === claim.document ||
      (derivesFrom(world, claim.document, id) &&
        byId(world.documents, id).mainOrigin === claim.origin),
  );
}

const derivesFrom = (world: World, document: string, ancestor: string): boolean =>
  byId(world.documents, document).derivedFrom.some(
    (id) => id === ancestor || derivesFrom(world, id, ancestor),
  );

/** A claim without a date takes its event's (R16). */
export function rangeOf(world: World, claim: Claim): Range {
  const own = claim.date.start !== null || claim.date.end !== null;
  return own || claim.event === null ? claim.date : byId(world.entities, claim.event).date;
}

export type DateClass = "IN_WINDOW" | "POSSIBLY" | "UNDATED" | "OUTSIDE";

/** The class of an occasion's date for the window (R17). */
export function dateClass({ during }: Filter, { start, end }: Range): DateClass {
  if (start === null && end === null) return "UNDATED";
  const inside = (day: Day) =>
    (!during?.from || during.from <= day) && (!during?.to || day <= during.to);
  if (!during?.from && !during?.to) return "IN_WINDOW";
  if (start !== null && end !== null) {
    if (inside(start) && inside(end)) return "IN_WINDOW";
    const before = during.from && end < during.from;
    const after = during.to && start > during.to;
    return before || after ? "OUTSIDE" : "POSSIBLY";
  }
  return inside((start ?? end) as Day) ? "POSSIBLY" : "OUTSIDE";
}

/** Whether occasions of this class are wanted; without a window every class is. */
export function isWantedClass(filter: Filter, lies: DateClass): boolean {
  if (!filter.during?.from && !filter.during?.to) return true;
  if (lies === "POSSIBLY") return filter.includePossible !== false;
  if (lies === "UNDATED") return filter.includeUndated !== false;
  return lies === "IN_WINDOW";
}

/** Whether an asserted occasion without any date was told of before the window began (R56). */
function wasToldBefore(world: World, { during }: Filter, claim: Claim): boolean {
  const { start, end } = rangeOf(world, claim);
  if (!during?.from || start !== null || end !== null || claim.modality !== "ASSERTED")
    return false;
  return byId(world.documents, claim.document).published.last < during.from;
}

/** States and positions drop out only by dates that exclude the window. */
function isNotExcluded({ during }: Filter, { start, end }: Range): boolean {
  if (during?.from && end !== null && end < during.from) return false;
  return !(during?.to && start !== null && start > during.to);
}

/** The groups in which the claims of a link are graded, whatever a filter admits of them (R58). */
function groupsOf(world: World, { temporality, claims }: Link): Claim[][] {
  if (temporality === "POSITION") return [[...claims]];
  if (temporality === "STATE") return spellsOf(claims);
  const occasion = (claim: Claim) => {
    const { event, date } = claim;
    if (event !== null) return event;
    return isDated(claim) ? `${date.start}/${date.end}` : originsOf(world, claim).at(-1)!.id;
  };
  return [...Map.groupBy(claims, occasion).values()];
}

const isDated = ({ date }: Claim) => date.start !== null || date.end !== null;

/** Two dated claims are of one spell if no day lies between them, or others bridge the gap. */
function spellsOf(claims: readonly Claim[]): Claim[][] {
  let spells: Claim[][] = [];
  for (const claim of claims.filter(isDated)) {
    const near = spells.filter((spell) => spell.some((other) => touches(claim, other)));
    spells = [...spells.filter((spell) => !near.includes(spell)), [claim, ...near.flat()]];
  }
  const undated = claims.filter((claim) => !isDated(claim));
  return spells.length > 1 ? [...spells, undated] : [[...spells.flat(), ...undated]];
}

function touches(one: Claim, other: Claim): boolean {
  const reaches = (from: Claim, to: Claim) =>
    from.date.end === null || to.date.start === null || to.date.start <= dayAfter(from.date.end);
  return reaches(one, other) && reaches(other, one);
}

/** A link as a filter shows it. */
export function seen(world: World, filter: Filter, link: Link) {
  const admitted = link.claims.filter((claim) => admits(world, filter, link, claim));
  const groups = groupsOf(world, link).map((group) =>
    group.filter((one) => admitted.includes(one)),
  );
  const occasions = groups
    .filter((claims) => claims.length > 0)
    .map((claims) => {
      const event = link.temporality === "OCCASION" ? claims[0]!.event : null;
      const evidence = grade(world, claims, link.temporality === "POSITION");
      return { event, evidence, contested: isContested(claims), ...countSources(world, claims) };
    });
  const ranges = admitted.map((claim) => rangeOf(world, claim));
  const days = (ends: (Day | null)[]) => ends.filter((day) => day !== null).sort();
  return {
    link,
    admitted,
    occasions,
    evidence: ORDER.find((name) => occasions.some((o) => o.evidence === name)) ?? "UNSUPPORTED",
    contested: occasions.some((o) => o.contested),
    ...countSources(world, admitted),
    first: days(ranges.map(({ start }) => start))[0] ?? null,
    last: closed(days(ranges.map(({ end }) => end)).at(-1)),
  };
}
const closed = (day: Day | undefined) => (day === undefined || day === OPEN ? null : day);
export type Seen = ReturnType<typeof seen>;

const KINDS = keysOf(LINK_KINDS);
export const ALL_BUT_SOURCES = KINDS.filter((kind) => LINK_KINDS[kind].lens !== "SOURCES");
export const SHOWN_BY_DEFAULT = [
  ...["CONTACTS", "SPEAKS_FOR", "MONEY", "LAW", "CIRCLE"].flatMap((lens) =>
    KINDS.filter((kind) => LINK_KINDS[kind].lens === lens),
  ),
  ...DERIVED_KINDS,
];
export const SHOWN = keysOf(EVIDENCE).filter((name) => ORDER.indexOf(name) <= 4);

/** Which kinds a filter wants (R15). */
export function kindsOf({ lenses, kinds }: Filter, usual: readonly LinkKind[]): LinkKind[] {
  if (!lenses && !kinds) return [...usual];
  return KINDS.filter((kind) => {
    const { lens } = LINK_KINDS[kind];
    return (
      (!kinds || kinds.includes(kind)) && (!lenses || (lens !== null && lenses.includes(lens)))
    );
  });
}

/** The links a filter shows, and those it leaves out only for their grade. */
export function shown(
  world: World,
  links: readonly Link[],
  filter: Filter,
  { kinds, grades }: { kinds: readonly LinkKind[]; grades: readonly Evidence[] },
) {
  const passing = links
    .filter((link) => kindsOf(filter, kinds).includes(link.kind))
    .map((link) => seen(world, filter, link))
    .filter(
      ({ link, admitted }) =>
        admitted.length > 0 || link.claims.every((claim) => isTakenBack(filter, claim)),
    )
    .filter((of) => !isRepeated(kindsOf(filter, kinds), of))
    .filter(({ origins }) => origins >= (filter.minOrigins ?? 0))
    .filter(({ contested }) => (filter.contested ?? contested) === contested);
  const wanted = (of: Seen) => (filter.evidence ?? grades).includes(of.evidence);
  return { wanted: passing.filter(wanted), leftOut: passing.filter((of) => !wanted(of)) };
}

/** Whether an involvement only says again what a link that is asked for too states (R36). */
const isRepeated = (kinds: readonly LinkKind[], { link, admitted }: Seen) =>
  link.kind === "INVOLVED_IN" &&
  kinds.includes("PARTICIPATED_IN") &&
  admitted.some(
    ({ subject, object, modality }) =>
      modality === "ASSERTED" && subject === link.source && object === link.target,
  );

/** Whether a link runs from `entity` in the wanted direction; symmetric kinds run both ways. */
export function leaves(filter: Filter, { link }: Seen, entity: string): boolean {
  if (link.source !== entity && link.target !== entity) return false;
  if (LINK_KINDS[link.kind].symmetric) return true;
  if (filter.direction === "OUTGOING") return link.source === entity;
  if (filter.direction === "INCOMING") return link.target === entity;
  return true;
}

export const otherEnd = ({ link }: Seen, entity: string) =>
  link.source === entity ? link.target : link.source;
