import type { ConflictStatus, Modality, Nature } from "@backchannel/schema/claim.ts";
import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { type LinkKind, LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import type { LinkKindRow, Temporality } from "@backchannel/schema/link-kinds/row.ts";
import { type EventRole, ROLES } from "@backchannel/schema/roles.ts";

/** A small graph as plain objects: what the rules depend on, independent of how it is stored. */
export interface World {
  entities: Entity[];
  documents: Document[];
  origins: Origin[];
  claims: Claim[];
}

export interface Entity {
  id: string;
  kind: EntityKind;
  /** When it was, for an event. */
  date: Range;
  /** The event that an editor places it after. */
  follows: string | null;
}

export interface Document {
  id: string;
  outlet: string | null;
  mainOrigin: string | null;
  derivedFrom: string[];
  /** The first and the last day on which it may have been published. */
  published: { first: Day; last: Day };
  nature: Nature | null;
}

export interface Origin {
  id: string;
  publisher: string | null;
  /** The origin on which it rests. */
  restsOn: string | null;
}

export interface Claim {
  id: string;
  kind: StatedLinkKind;
  subject: string;
  object: string;
  event: string | null;
  /** Where it says that this was. */
  place: string | null;
  /** What an editor gave instead of the role of the kind. */
  subjectRole: EventRole | null;
  modality: Modality;
  date: Range;
  document: string;
  origin: string;
  originBasis: "STATED" | "INFERRED" | "ASSUMED";
  background: boolean;
  retracted: boolean;
  /** The day on which its source withdrew it; null if it did not. */
  withdrawn: Day | null;
  /** The status of the curated conflict in which it is on a side. */
  conflict: ConflictStatus | null;
}

/** `YYYY-MM-DD`: such days compare as text. */
export type Day = string;

/** Null ends are unknown; an end of OPEN is known to be open. */
export interface Range {
  start: Day | null;
  end: Day | null;
}
export const OPEN: Day = "9999-12-31";
export const dayAfter = (day: Day): Day =>
  day === OPEN ? OPEN : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
export const UNDATED: Range = { start: null, end: null };

/** A link and all of its claims that are not retracted. */
export interface Link {
  id: string;
  kind: LinkKind;
  source: string;
  target: string;
  temporality: Temporality;
  claims: Claim[];
}

/**
 * The links that follow from the claims (R4, R36, R52). A link whose claims are all retracted stays,
 * without claims.
 */
export function linksOf(world: World): Link[] {
  const links = new Map<string, Link>();
  const add = (source: string, kind: LinkKind, target: string, claim: Claim) => {
    const id = `link:${source}:${kind}:${target}`;
    const { temporality } = LINK_KINDS[kind];
    const link = links.get(id) ?? { id, kind, source, target, temporality, claims: [] };
    if (!claim.retracted) link.claims.push(claim);
    links.set(id, link);
  };
  for (const claim of world.claims) {
    const { kind, subject, object, event } = claim;
    const turned = LINK_KINDS[kind].symmetric && object < subject;
    add(turned ? object : subject, kind, turned ? subject : object, claim);
    if (event === null || claim.retracted || claim.modality === "DENIED") continue;
    const row: LinkKindRow = LINK_KINDS[kind];
    const parts = [
      { end: subject, role: claim.subjectRole ?? row.subjectRole },
      { end: object, role: row.objectRole },
    ];
    for (const { end, role } of parts) {
      if (end !== event && isPart(role)) add(end, "INVOLVED_IN", event, claim);
    }
    const tellsWhere = isPart(row.subjectRole) || isPart(row.objectRole);
    if (claim.place !== null && tellsWhere) add(event, "TOOK_PLACE_AT", claim.place, claim);
  }
  return [...links.values()];
}

/** Whether whoever has this role is part of the event. */
const isPart = (role: EventRole | null) =>
  role !== null && ["TAKES_PART", "ACTS", "UNDERGOES"].includes(ROLES[role].class);

/** Whether the claim, by the role of its subject, is of somebody who takes part in its event. */
export function takesPart({ kind, subjectRole, subject, object }: Claim, entity: string): boolean {
  const row: LinkKindRow = LINK_KINDS[kind];
  const roles = [
    ...(subject === entity ? [subjectRole ?? row.subjectRole] : []),
    ...(object === entity ? [row.objectRole] : []),
  ];
  return roles.some((role) => role !== null && ROLES[role].class === "TAKES_PART");
}

/** The one of these that has this id. */
export function byId<T extends { id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The world has no ${id}.`);
  return found;
}
