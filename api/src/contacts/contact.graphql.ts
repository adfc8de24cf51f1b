import { EvidencedRef } from "../link/evidenced.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { edtfText } from "../dates/edtf.ts";
import type { Context } from "../graphql/context.ts";
import { DateClassEnum, EvidenceEnum } from "../graphql/enums.ts";
import { viewId } from "../evidence/view-id.ts";
import { dateClass } from "../evidence/time-classes.ts";
import { claimsOfLink } from "../link/link.graphql.ts";
import { entities, entity } from "../entity/load-entity.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { EntityRef, EventRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import type { ContactNode, GoBetween, Participant } from "./contacts.ts";

export const GoBetweenRef = builder.objectRef<GoBetween>("GoBetween").implement({
  description: "Somebody said to have mediated for both sides.",
  interfaces: [EvidencedRef],
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "Who.",
      resolve: ({ id }, _args, context) => entity(context, id),
    }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "How well the mediation is evidenced, over the claims for all parties.",
    }),
    links: t.field({
      type: [LinkRef],
      description: "The MEDIATED links, one for each party.",
      resolve: ({ links }) => links,
    }),
  }),
});

const ParticipantRef = builder.objectRef<Participant>("Participant").implement({
  description: "Somebody who took part for a side.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "Who.",
      resolve: ({ id }, _args, context) => entity(context, id),
    }),
    roles: t.exposeStringList("roles", { description: "In what parts, as documents say." }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "How well the participation is evidenced.",
    }),
  }),
});

const RowSideRef = builder
  .objectRef<{ id: string; participants: Participant[] }>("ContactRowSide")
  .implement({
    description: "One side of an occasion.",
    fields: (t) => ({
      entity: t.field({
        type: EntityRef,
        description: "The side.",
        resolve: ({ id }, _args, context) => entity(context, id),
      }),
      participants: t.field({
        type: [ParticipantRef],
        description: "Who took part for it; empty where nobody is named.",
        resolve: ({ participants }) => participants,
      }),
    }),
  });

const event = (contact: ContactNode, context: Context) =>
  contact.eventId ? entity(context, contact.eventId) : null;

const plainIdOf = ({ between, eventId }: ContactNode) => `contact:${between.join(":")}:${eventId}`;
/** What is told of an occasion depends on whose contacts count as a side's. */
const idsIn = ({ links, participants }: ContactNode) => [
  links.map(({ id }) => id),
  participants.map((side) => side.map(({ id }) => id)),
];

export const ContactRef = builder.objectRef<ContactNode>("Contact").implement({
  description: "One occasion on which two sides had contact: a row of the contacts sheet.",
  interfaces: [EvidencedRef],
  fields: (t) => ({
    id: t.id({
      description: "Of this view of the occasion, for caches: no other answer has the same.",
      resolve: (row) => viewId(plainIdOf(row), row.filter, idsIn(row)),
    }),
    plainId: t.id({
      description: "The same under every filter: `contact:<a>:<b>:<event>`.",
      resolve: plainIdOf,
    }),
    event: t.field({
      type: EventRef,
      nullable: true,
      description: "The occasion; null where claims name none.",
      resolve: (contact, _args, context) => event(contact, context),
    }),
    name: t.string({
      description: "The occasion's name.",
      resolve: async (contact, _args, context) =>
        (await event(contact, context))?.name ?? "No occasion named",
    }),
    date: t.field({
      type: "Edtf",
      nullable: true,
      description: "When, as an editor reads the documents.",
      resolve: async (contact, _args, context) => (await event(contact, context))?.date || null,
    }),
    dateText: t.string({
      description: "The same in words; 'not dated' where no document gives a date.",
      resolve: async (contact, _args, context) =>
        edtfText((await event(contact, context))?.date ?? ""),
    }),
    dateNote: t.string({
      nullable: true,
      description: "How the date was read.",
      resolve: async (contact, _args, context) => (await event(contact, context))?.dateNote || null,
    }),
    dateClass: t.field({
      type: DateClassEnum,
      description: "How it lies to the window of `during`.",
      resolve: async (contact, _args, context) => {
        const found = await event(contact, context);
        if (!found?.dated) return "UNDATED";
        const when = dateClass(
          contact.filter.during,
          found.dated,
          found.dateFirst as number,
          found.dateLast as number,
        );
        return when === "OUTSIDE" ? "POSSIBLY" : when;
      },
    }),
    places: t.field({
      type: [EntityRef],
      description: "Where: the event's place.",
      resolve: async (contact, _args, context) => {
        const place = (await event(contact, context))?.placeId;
        return place ? entities(context, [place]) : [];
      },
    }),
    sides: t.field({
      type: [RowSideRef],
      description: "Who took part for either side, in the order asked for.",
      resolve: ({ between, participants }) =>
        between.map((id, n) => ({ id, participants: participants[n as 0 | 1] })),
    }),
    goBetweens: t.field({
      type: [GoBetweenRef],
      description: "Who is said to have mediated.",
      resolve: ({ goBetweens }) => goBetweens,
    }),
    inPerson: t.exposeBoolean("inPerson", {
      description: "A document asserts that they met in person.",
    }),
    publishers: t.field({
      type: [EntityRef],
      description: "Named publishers that its claims go back to.",
      resolve: ({ claims }, _args, context) =>
        entities(context, [...new Set(claims.publisher)].filter(Boolean)),
    }),
    claims: t.field({
      type: [ClaimRef],
      description: "The admitted claims that say so.",
      resolve: (contact, _args, context, info) =>
        claimsOfLink(context, contact, contact.admitted, info),
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links those claims carry.",
      resolve: ({ links }) => links,
    }),
  }),
});
