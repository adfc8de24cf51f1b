import { AFTER_ALL, BEFORE_ALL, type Evidence } from "@backchannel/schema/claim.ts";
import { TAKING_PART } from "@backchannel/schema/roles.ts";
import { type Graded, graded } from "../evidence/claim-set.ts";
import { type LinkFilter, wantsGrade, wantsResult } from "../evidence/filter.ts";
import type { ReadLinkRow } from "../link/link.cypher.ts";
import { type LinkNode, linkNode, linkView } from "../link/link-node.ts";
import { daysOf, distinct } from "../evidence/occasion.ts";
import { joinEvent } from "../evidence/joined-claims.ts";
import type { ContactsRow } from "./contacts.cypher.ts";
import { mayActFor, membersOf, type SideMember } from "./contacts-members.ts";

/** Graded over its claims of mediation for all parties. */
export interface GoBetween extends Graded {
  id: string;
  links: LinkNode[];
}
export interface Participant {
  id: string;
  roles: string[];
  evidence: Evidence;
  /** The INVOLVED_IN link that states it. */
  link: LinkNode;
}

/** An occasion on which the two sides had contact, with the claims of any link that say so. */
export interface ContactNode extends Graded {
  /** '' for claims that name no occasion. */
  eventId: string;
  links: LinkNode[];
  inPerson: boolean;
  goBetweens: GoBetween[];
  participants: [Participant[], Participant[]];
  filter: LinkFilter;
  between: readonly [string, string];
}

export interface ContactsSheet {
  members: [SideMember[], SideMember[]];
  occasions: ContactNode[];
  goBetweens: GoBetween[];
}

/**
 * The contacts sheet of two entities: every occasion on which somebody of one side dealt with
 * somebody of the other, directly or through a go-between. The evidence of an occasion is that of
 * the claims of direct contact or, if there are none, of mediation.
 */
export function contactsSheet(
  read: ContactsRow,
  between: readonly [string, string],
  filter: LinkFilter,
): ContactsSheet {
  const admit = (rows: ReadLinkRow[]) =>
    rows.map((row) => linkNode(row, filter)).filter((link) => link.admitted.length > 0);
  const holding = read.actsFor.flatMap(({ targetKind, ...row }) => {
    const link = linkView(row, filter);
    const holds = link.claimCount > 0 && wantsGrade(filter, link.evidence);
    return holds && mayActFor(link.kind, targetKind) ? [link] : [];
  });
  const members = between.map((id) => membersOf(id, holding, between)) as ContactsSheet["members"];
  const until = new Map(members.flat().map((member) => [member.id, actsUntil(member)]));
  /** Whether somebody still acted for a side on a day (R54); the two themselves always do. */
  const stands = (id: string, day: number) => (until.get(id) ?? AFTER_ALL) >= day;
  const sides = members.map(
    (list, n) => new Set([between[n] as string, ...list.map(({ id }) => id)]),
  );
  // Whoever acts for both belongs to neither side. Otherwise the order of the two would matter.
  const sideOf = (id: string) =>
    sides.every((side) => side.has(id)) ? -1 : sides.findIndex((side) => side.has(id));
  const across = (link: LinkNode) =>
    sideOf(link.source) + sideOf(link.target) === 1 &&
    sideOf(link.source) >= 0 &&
    sideOf(link.target) >= 0;

  const contacts = admit(read.contacts).filter(across);
  const mediations = admit(read.mediations)
    .filter((link) => sideOf(link.target) >= 0 && sideOf(link.source) < 0)
    .sort((x, y) => sideOf(x.target) - sideOf(y.target) || (x.id < y.id ? -1 : 1));
  const involvedIn = Map.groupBy(admit(read.involvements), ({ target }) => target);
  const bySide = (event: string, n: number, day: number) =>
    (involvedIn.get(event) ?? []).filter(
      (link) =>
        sideOf(link.source) === n &&
        link.source !== between[n] &&
        stands(link.source, day) &&
        tookPart(link),
    );

  const contactsOf = byEvent(contacts);
  const mediationsOf = byEvent(mediations);
  const occasions: ContactNode[] = [];
  for (const eventId of new Set([...contactsOf.keys(), ...mediationsOf.keys()])) {
    const told = contactsOf.get(eventId) ?? [];
    const day = firstDayOf(told, eventId);
    const direct = told.filter(({ source, target }) => stands(source, day) && stands(target, day));
    const goBetweens = goBetweensOf(mediationsOf.get(eventId) ?? [], eventId, sideOf);
    if (direct.length === 0 && goBetweens.length === 0) continue;
    const links = direct.length > 0 ? direct : goBetweens.flatMap((between) => between.links);
    const occasion: ContactNode = {
      eventId,
      links,
      ...graded(joinEvent(links, eventId)),
      inPerson: direct.some(
        (link) => link.kind === "MET" && eventsOf(link, "ASSERTED").includes(eventId),
      ),
      goBetweens,
      participants: [participants(bySide(eventId, 0, day)), participants(bySide(eventId, 1, day))],
      filter,
      between,
    };
    if (wantsResult(filter, occasion)) occasions.push(occasion);
  }
  const acting = members.map((side) => side.filter((member) => actsUntil(member) === AFTER_ALL));
  return {
    members: acting as ContactsSheet["members"],
    occasions,
    goBetweens: goBetweensOf(mediations, null, sideOf),
  };
}

/** The last day on which a member can have acted for its side: that of the first link to end. */
const actsUntil = ({ via }: SideMember) => Math.min(...via.map((link) => link.overBy));

/** The first day that claims of an event know; before all days where none is known. */
function firstDayOf(links: readonly LinkNode[], eventId: string): number {
  const { claims, admitted } = graded(joinEvent(links, eventId));
  return eventId === "" ? BEFORE_ALL : (daysOf({ claims, admitted }).first ?? BEFORE_ALL);
}

/** Groups links by the events of their admitted claims. */
function byEvent(links: readonly LinkNode[]): Map<string, LinkNode[]> {
  const found = new Map<string, LinkNode[]>();
  for (const link of links) {
    for (const event of eventsOf(link)) {
      const others = found.get(event);
      if (others) others.push(link);
      else found.set(event, [link]);
    }
  }
  return found;
}

/** The events of a link's admitted claims; '' for claims without one. */
function eventsOf(link: LinkNode, modality?: string): string[] {
  const places = link.admitted.filter((i) => !modality || link.claims.modality[i] === modality);
  return [...new Set(places.map((i) => link.claims.event[i] as string))];
}

/** Whether somebody took part in the event: acting in it, or speaking of it, does not count (R52). */
const tookPart = (link: LinkNode) => link.part !== null && TAKING_PART.includes(link.part);

/** Go-betweens who mediated for both sides. */
function goBetweensOf(
  mediations: LinkNode[],
  eventId: string | null,
  sideOf: (id: string) => number,
): GoBetween[] {
  const grouped = Map.groupBy(mediations, (link) => link.source);
  return [...grouped]
    .filter(([, links]) => new Set(links.map((link) => sideOf(link.target))).size === 2)
    .map(([id, links]) => ({ id, links, ...graded(joinEvent(links, eventId)) }))
    .sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}

/** The participants, those named by most documents first. */
function participants(links: LinkNode[]): Participant[] {
  const byDocuments = (a: LinkNode, b: LinkNode) =>
    b.documents - a.documents || (a.source < b.source ? -1 : 1);
  return links.toSorted(byDocuments).map((link) => ({
    id: link.source,
    roles: distinct(link, "role"),
    evidence: link.evidence,
    link,
  }));
}
