import { TIME_KEY } from "../time/event-order.ts";
import { builder } from "../graphql/builder.ts";
import { cursorsOf, eitherWayArgs, pageOfList } from "../graphql/connection.ts";
import { ENTITY_ROWS } from "../entity/wanted.ts";
import { NO_FILTER, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { LeftOutRef } from "../link/links.graphql.ts";
import { entity } from "../entity/load-entity.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { wantedBelow } from "../graphql/selection.ts";
import { ContactRef, GoBetweenRef } from "./contact.graphql.ts";
import type { SideMember } from "./contacts-members.ts";
import { readPair, readSheet, type Sheet } from "./contacts-sheet.ts";
import { sheetSentence } from "./contacts-words.ts";
import { MediatorTableRef } from "./mediators.graphql.ts";
import { mediatorTable } from "./mediators.ts";

/** The answer if nobody has been in contact at all. */
const EMPTY = {
  between: [],
  filter: NO_FILTER,
  members: [],
  occasions: [],
  goBetweens: [],
  withoutOccasion: null,
  leftOut: [],
};
const sheetOf = (page: unknown) => (page as { sheet: Sheet }).sheet;

const SideMemberRef = builder.objectRef<SideMember>("SideMember").implement({
  description: "Somebody who acts for a side.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "Who.",
      resolve: ({ id }, _args, context, info) =>
        entity(context, id, wantedBelow(info, ENTITY_ROWS)),
    }),
    via: t.field({
      type: [LinkRef],
      description: "The chain of links to the side.",
      resolve: ({ via }) => via,
    }),
  }),
});

const ContactSideRef = builder
  .objectRef<{ id: string; members: SideMember[] }>("ContactSide")
  .implement({
    description: "One of the two sides, rolled up.",
    fields: (t) => ({
      entity: t.field({
        type: EntityRef,
        description: "The side asked for.",
        resolve: ({ id }, _args, context) => entity(context, id),
      }),
      members: t.field({
        type: [SideMemberRef],
        description: "Who acts for it, as the sources kept say; empty without `rollUp`.",
        resolve: ({ members }) => members,
      }),
    }),
  });

const ContactConnection = builder.connectionObject(
  {
    type: ContactRef,
    name: "ContactConnection",
    description: "The contacts of two entities, occasion by occasion, in order of time.",
    fields: (t) => ({
      between: t.field({
        type: [EntityRef],
        description: "The two, in the order asked for.",
        resolve: (page, _args, context) =>
          Promise.all(sheetOf(page).between.map((id) => entity(context, id))),
      }),
      sides: t.field({
        type: [ContactSideRef],
        description: "The two with those who act for them.",
        resolve: (page) =>
          sheetOf(page).between.map((id, n) => ({ id, members: sheetOf(page).members[n] ?? [] })),
      }),
      goBetweens: t.field({
        type: [GoBetweenRef],
        description: "Everybody said to have mediated for both sides, best documented first.",
        resolve: (page) => sheetOf(page).goBetweens,
      }),
      mediatorTable: t.field({
        type: MediatorTableRef,
        description: "Who is called mediator by which document.",
        resolve: (page, _args, context) => mediatorTable(context, sheetOf(page)),
      }),
      withoutOccasion: t.field({
        type: ContactRef,
        nullable: true,
        description: "Claims of contact that name no occasion; null where there are none.",
        resolve: (page) => sheetOf(page).withoutOccasion,
      }),
      leftOut: t.field({
        type: [LeftOutRef],
        description: "Occasions whose grade was not asked for.",
        resolve: (page) => sheetOf(page).leftOut,
      }),
      sentence: t.string({
        description: "The state of the evidence: '9 occasions: one has 2 separate origins, …'",
        resolve: (page) => sheetSentence(sheetOf(page).occasions, sheetOf(page).filter),
      }),
    }),
  },
  { name: "ContactEdge", description: "An occasion in a page." },
);

const LIST = cursorsOf("contacts", ...TIME_KEY);

builder.queryField("contacts", (t) =>
  t.field({
    type: ContactConnection,
    description:
      "Who dealt with whom between two entities. Without `between`, the two with the most contacts. `lenses`, `kinds` and `direction` of the filter do not apply here.",
    args: {
      between: t.arg.idList({
        description: "Two different entities; no event, since it has no contacts of its own.",
      }),
      rollUp: t.arg.boolean({
        defaultValue: true,
        description: "Count contacts of all who act for them: organs, heads, delegates.",
      }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
      ...eitherWayArgs(50),
    },
    resolve: async (_root, args, context) => {
      const filter = readLinkFilter(args.filter);
      const between = await readPair(context, args.between);
      const sheet = between && (await readSheet(context, between, args.rollUp ?? true, filter));
      const page = pageOfList(sheet?.occasions ?? [], args, {
        cursors: LIST,
        keyOf: ({ eventId }) => sheet!.places.get(eventId)!,
        usual: 50,
      });
      return Object.assign(page, { sheet: sheet ?? EMPTY });
    },
  }),
);
