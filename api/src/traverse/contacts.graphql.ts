import type { Evidence } from "@backchannel/schema/claim.ts";
import { builder } from "../builder.ts";
import { pageArgs, pageCost, pageOfNodes, readFirst } from "../connection.ts";
import type { Context } from "../context.ts";
import { InvalidArgument } from "../errors.ts";
import { LINK_KINDS, keysOf } from "@backchannel/schema/kinds.ts";
import { readLinkFilter } from "../link/filter.ts";
import { LinkFilterInputRef } from "../link/link-filter.graphql.ts";
import { LeftOutRef } from "../link/links.graphql.ts";
import { entity, findEntity } from "../nodes.ts";
import { readBusiestPair } from "../ontology/stats.ts";
import { EntityRef, LinkRef } from "../refs.ts";
import { ContactRef, GoBetweenRef } from "./contact.graphql.ts";
import {
  type ContactNode,
  type ContactsSheet,
  contactsSheet,
  type SideMember,
} from "./contacts.ts";
import { readContacts } from "./contacts.cypher.ts";
import { sortByTime } from "./contacts-order.ts";
import { sheetSentence } from "./contacts-words.ts";

interface Sheet extends Omit<ContactsSheet, "occasions"> {
  between: readonly [string, string];
  occasions: ContactNode[];
  withoutOccasion: ContactNode | null;
  leftOut: { evidence: Evidence; count: number }[];
}
const sheetOf = (page: unknown) => (page as { sheet: Sheet }).sheet;

const SideMemberRef = builder.objectRef<SideMember>("SideMember").implement({
  description: "Somebody who acts for a side.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "Who.",
      resolve: ({ id }, _args, context) => entity(context, id, null),
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
        resolve: ({ id }, _args, context) => entity(context, id, null),
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
          Promise.all(sheetOf(page).between.map((id) => entity(context, id, null))),
      }),
      sides: t.field({
        type: [ContactSideRef],
        description: "The two with those who act for them.",
        resolve: (page) =>
          sheetOf(page).between.map((id, n) => ({
            id,
            members: sheetOf(page).members[n as 0 | 1],
          })),
      }),
      goBetweens: t.field({
        type: [GoBetweenRef],
        description: "Everybody said to have mediated for both sides, best documented first.",
        resolve: (page) => sheetOf(page).goBetweens,
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
        resolve: (page) => sheetSentence(sheetOf(page).occasions),
      }),
    }),
  },
  { name: "ContactEdge", description: "An occasion in a page." },
);

/** Link kinds of a contacts sheet, and those that say who acts for whom. */
const SHEET_KINDS = keysOf(LINK_KINDS).filter(
  (kind) => LINK_KINDS[kind].lens === "CONTACTS" || LINK_KINDS[kind].actsFor !== "NEVER",
);

builder.queryField("contacts", (t) =>
  t.field({
    type: ContactConnection,
    description:
      "Who dealt with whom between two entities. Without `between`, the two with the most contacts. `lenses`, `kinds` and `direction` of the filter do not apply here.",
    args: {
      between: t.arg.idList({ description: "Two different entities." }),
      rollUp: t.arg.boolean({
        defaultValue: true,
        description: "Count contacts of all who act for them: organs, heads, delegates.",
      }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
      ...pageArgs(50),
    },
    complexity: pageCost(50),
    resolve: async (_root, args, context) => {
      const between = args.between
        ? await checkPair(context, args.between)
        : await readBusiestPair(context.database);
      const first = readFirst(args.first, 50);
      const input = args.filter ?? null;
      const filter = readLinkFilter(input, SHEET_KINDS);
      const empty = {
        members: [[], []] as [SideMember[], SideMember[]],
        occasions: [],
        goBetweens: [],
      };
      const sheet =
        between.length === 2
          ? contactsSheet(
              await readContacts(context.database, between, args.rollUp ?? true),
              between,
              filter,
              input,
            )
          : empty;
      const wanted = sheet.occasions.filter(({ evidence }) => filter.evidence.includes(evidence));
      const dropped = Map.groupBy(
        sheet.occasions.filter((row) => !wanted.includes(row)),
        (row) => row.evidence,
      );
      const occasions = await sortByTime(
        context,
        wanted.filter(({ eventId }) => eventId !== ""),
      );
      const page = pageOfNodes(occasions, first, args.after, ({ eventId }) => eventId);
      const leftOut = [...dropped].map(([evidence, rows]) => ({ evidence, count: rows.length }));
      const withoutOccasion = wanted.find(({ eventId }) => eventId === "") ?? null;
      return Object.assign(page, {
        sheet: { ...sheet, between, occasions, withoutOccasion, leftOut },
      });
    },
  }),
);

async function checkPair(
  context: Context,
  ids: readonly string[],
): Promise<readonly [string, string]> {
  const [a, b] = ids;
  if (ids.length !== 2 || a === undefined || b === undefined)
    throw new InvalidArgument("between", "takes exactly two ids");
  const [left, right] = await Promise.all([
    findEntity(context, a, null),
    findEntity(context, b, null),
  ]);
  if (!left || !right)
    throw new InvalidArgument("between", `there is no entity "${(left ? b : a).slice(0, 80)}"`);
  if (left.id === right.id) throw new InvalidArgument("between", "takes two different entities");
  return [left.id, right.id];
}
