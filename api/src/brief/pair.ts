import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { edtfText } from "../dates/edtf.ts";
import type { Context } from "../graphql/context.ts";
import { type LinkNode, type LinkView, withAdmitted, withClaims } from "../link/link-node.ts";
import { tellMediation } from "../link/tell-link.ts";
import { evidenceText } from "../evidence/wording.ts";
import { entities, entity } from "../entity/load-entity.ts";
import type { ContactNode, GoBetween, Participant } from "../contacts/contacts.ts";
import type { Sheet } from "../contacts/contacts-sheet.ts";
import { joinEvent } from "../evidence/joined-claims.ts";
import { citesOf, type Draft } from "./brief.ts";
import { linkLine, nameOf, namesOf, occasionsText } from "./link-lines.ts";

/** The occasions of a contacts sheet in order, then contacts without an occasion. */
export async function channelLines(context: Context, sheet: Sheet): Promise<Draft[]> {
  const { occasions, withoutOccasion } = sheet;
  const loose = withoutOccasion?.links.map((link) => withoutOccasionOf(link)) ?? [];
  return Promise.all([
    ...occasions.map((contact) => occasionLine(context, contact)),
    ...loose
      .filter(({ filter, evidence }) => filter.evidence.includes(evidence))
      .map((link) => linkLine(context, link)),
  ]);
}

/** A link with only the claims that name no occasion, since those with one are listed with it. */
function withoutOccasionOf(link: LinkNode): LinkNode {
  const admitted = link.admitted.filter((i) => link.claims.event[i] === "");
  return withAdmitted({ ...link, filter: { ...link.filter, seenAs: "of no occasion" } }, admitted);
}

const NOBODY = "nobody named";

async function occasionLine(context: Context, contact: ContactNode): Promise<Draft> {
  const { name, date, placeId } = await entity(context, contact.eventId);
  const where = [
    edtfText(date ?? ""),
    placeId && (await nameOf(context, placeId)),
    contact.inPerson && "face to face",
  ];
  const sides = await Promise.all(
    contact.participants.map((side, n) => sideText(context, side, contact.between[n] as string)),
  );
  const who = sides.every((side) => side.startsWith(NOBODY))
    ? [`${NOBODY} for either side`]
    : sides;
  const through = contact.goBetweens.map(({ id }) => id);
  if (through.length > 0) who.push(`through ${await namesOf(context, through)}`);
  return {
    ...contactLine(contact, name),
    text: `${name} (${where.filter(Boolean).join(", ")}): ${who.join("; ")}`,
  };
}

/** Who took part for a side. If nobody is named but the side is a person, that person may have. */
async function sideText(context: Context, side: readonly Participant[], id: string) {
  const { name, kind } = await entity(context, id);
  if (side.length > 0) {
    return `${await namesOf(
      context,
      side.map((participant) => participant.id),
    )} for ${name}`;
  }
  return ENTITY_KINDS[kind].type === "Person" ? name : `${NOBODY} for ${name}`;
}

/** The evidence of an occasion. Claims about who took part are cited too. */
function contactLine(contact: ContactNode, subject: string): Omit<Draft, "text"> {
  const people = [
    ...contact.participants.flat().map(({ link }) => [link]),
    ...contact.goBetweens.map(({ links }) => links),
  ];
  const cites = people.flatMap((links) => {
    const claims = joinEvent(links, contact.eventId);
    return citesOf(
      claims,
      claims.claim.map((_, i) => i),
    ).slice(0, 1);
  });
  return {
    subject,
    evidence: contact.evidence,
    evidenceText: evidenceText(contact),
    contested: contact.contested,
    cites: [...new Set([...citesOf(contact.claims, contact.admitted), ...cites])],
    links: contact.links,
    conflict: null,
    sides: [],
    counted: contact,
  };
}

/**
 * Who speaks for either side in these contacts: its delegates, except those of other occasions;
 * those who head the side itself; and other heads who took part.
 */
export async function speakerLines(context: Context, sheet: Sheet): Promise<Draft[]> {
  const occasions = new Set(sheet.occasions.map(({ eventId }) => eventId));
  const present = new Set(
    sheet.occasions.flatMap(({ participants }) => participants.flat().map(({ id }) => id)),
  );
  const heads = ({ kind, source, target }: LinkView) =>
    kind === "HEADS" && (sheet.between.includes(target) || present.has(source));
  const views = sheet.members
    .flat()
    .flatMap(({ via }) => via.filter((link) => link.kind === "REPRESENTS" || heads(link)));
  const distinct = new Map(views.map((link) => [link.id, link]));
  const links = await Promise.all([...distinct.values()].map((link) => withClaims(context, link)));
  const isAboutContacts = ({ kind, admitted, claims }: LinkNode) =>
    kind !== "REPRESENTS" ||
    admitted.some((i) => ["", ...occasions].includes(claims.event[i] as string));
  return Promise.all(links.filter(isAboutContacts).map((link) => linkLine(context, link)));
}

/** What each go-between is said to have done, over all occasions. */
export async function goBetweenLines(context: Context, sheet: Sheet): Promise<Draft[]> {
  return Promise.all(sheet.goBetweens.map((goBetween) => goBetweenLine(context, goBetween)));
}

async function goBetweenLine(context: Context, goBetween: GoBetween): Promise<Draft> {
  const { id, links, evidence } = goBetween;
  const claims = joinEvent(links, null);
  const places = claims.claim.map((_, i) => i);
  const events = [...new Set(claims.event)].filter(Boolean);
  const parties = [...new Set(links.map(({ target }) => target))];
  const [mediator, between] = await Promise.all([entity(context, id), entities(context, parties)]);
  const { short, clause } = await tellMediation(context, [mediator], between, goBetween);
  return {
    subject: short,
    text: `${clause}: ${events.length > 0 ? await occasionsText(context, events) : "no occasion named"}`,
    evidence,
    evidenceText: evidenceText(goBetween),
    contested: links.some((link) => link.contested),
    cites: citesOf(claims, places),
    links,
    conflict: null,
    sides: [],
    counted: { claims, admitted: places },
  };
}
