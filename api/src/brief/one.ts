import { EVENT_LINKS, type LinkKind, linkKindsWhere, toEvent } from "@backchannel/schema/kinds.ts";
import { live } from "@backchannel/schema/live.ts";
import { type EventRole, TAKING_PART } from "@backchannel/schema/roles.ts";
import { CONTACT_KINDS } from "../contacts/contacts.cypher.ts";
import { NAMED } from "../entity/entity.cypher.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { linksOfEntities } from "../link/link.cypher.ts";
import { type LinkNode, linkView, withClaims } from "../link/link-node.ts";
import { daysOf } from "../evidence/occasion.ts";
import { linksAmong } from "../neighborhood/neighborhood.cypher.ts";
import { type Draft, MAX_LINES } from "./brief.ts";
import { linkLine } from "./link-lines.ts";

/**
 * Contacts of one entity, and the occasions it was involved in. Mediation has a section of its own.
 */
const CONTACTS = live<LinkKind>(() => [...CONTACT_KINDS, ...EVENT_LINKS]);
/** Contacts and who speaks for whom have sections of their own; positions and force are no ties. */
const TIES = linkKindsWhere(
  (_, { lens }) => lens !== null && ["MONEY", "LAW", "CIRCLE", "OTHER"].includes(lens),
);
const SPEAKS_FOR = linkKindsWhere((_, { lens }) => lens === "SPEAKS_FOR");

/** What one entity did with others, in chronological order. */
export async function contactLinesOf(context: Context, id: string, filter: LinkFilter) {
  const found = await linksOf(context, id, CONTACTS, filter);
  const links = found
    .filter(({ kind, part }) => !toEvent(kind) || isTakingPart(part))
    .slice(0, MAX_LINES + 1);
  const covered = new Set(
    links
      .filter(({ kind }) => kind !== "INVOLVED_IN")
      .flatMap((link) =>
        eventsOf(link).flatMap((event) => [pairOf(link.source, event), pairOf(link.target, event)]),
      ),
  );
  // Leaves out an INVOLVED_IN link if a contact mentions the same entity in the same event.
  const news = links.filter(
    ({ kind, source, target }) => kind !== "INVOLVED_IN" || !covered.has(pairOf(source, target)),
  );
  const day = (link: LinkNode) => {
    const { first, last } = daysOf(link);
    return last ?? first ?? Number.MAX_SAFE_INTEGER;
  };
  return lines(
    context,
    news.toSorted((a, b) => day(a) - day(b)),
  );
}

/** A part in an event that is a contact with the others there (R52). */
const isTakingPart = (part: EventRole | null) => part !== null && TAKING_PART.includes(part);

const pairOf = (id: string, event: string) => `${id} ${event}`;
const eventsOf = (link: LinkNode) => [
  link.target,
  ...link.admitted.map((i) => link.claims.event[i] as string),
];

/** Whom it speaks for, and who speaks for it. */
export const speakerLinesOf = async (context: Context, id: string, filter: LinkFilter) =>
  lines(context, await linksOf(context, id, SPEAKS_FOR, filter));

/** What else ties it to others: ownership and money, law, family. */
export const tieLinesOf = async (context: Context, id: string, filter: LinkFilter) =>
  lines(context, await linksOf(context, id, TIES, filter));

/** The same between two. */
export async function tieLinesBetween(
  context: Context,
  between: readonly [string, string],
  filter: LinkFilter,
) {
  const { links } = await linksAmong(context.database, between, { ...filter, types: TIES });
  const views = links.slice(0, MAX_LINES + 1).map((row) => linkView(row, filter));
  return lines(context, await Promise.all(views.map((view) => withClaims(context, view))));
}

/** Between whom it mediated, told once, and who mediated for it. */
export async function mediationLinesOf(context: Context, id: string, filter: LinkFilter) {
  const links = await linksOf(context, id, ["MEDIATED"], filter);
  const told = await lines(context, links);
  return told.filter(({ counted }, n) => {
    const link = links[n] as LinkNode;
    const isSame = (other: LinkNode) => other.source === link.source && sharesOccasion(other, link);
    return counted === null || links.findIndex(isSame) === n;
  });
}

/** Whether claims of both tell of one event, or both of none. */
const sharesOccasion = (a: LinkNode, b: LinkNode) => {
  const events = new Set(a.admitted.map((i) => a.claims.event[i]));
  return b.admitted.some((i) => events.has(b.claims.event[i] as string));
};

const lines = (context: Context, links: readonly LinkNode[]): Promise<Draft[]> =>
  Promise.all(links.map((link) => linkLine(context, link)));

/**
 * The best evidenced links of some kinds: one more than a section shows, to see whether there are
 * more.
 */
async function linksOf(
  context: Context,
  id: string,
  kinds: readonly LinkKind[],
  filter: LinkFilter,
): Promise<LinkNode[]> {
  const page = {
    filter: { ...filter, types: kinds, direction: "BOTH" as const },
    readClaims: true,
    neighbor: NAMED,
    orderBy: "EVIDENCE" as const,
    limit: kinds === CONTACTS ? 4 * MAX_LINES : MAX_LINES + 1,
    after: null,
  };
  const rows = await context.loader(linksOfEntities, page).load(id);
  return Promise.all(rows.map((row) => withClaims(context, linkView(row, filter))));
}
