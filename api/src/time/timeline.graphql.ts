import { AFTER_ALL } from "@backchannel/schema/claim.ts";
import { EvidencedRef } from "../link/evidenced.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { dayText } from "../dates/day.ts";
import { edtfText } from "../dates/edtf.ts";
import { cursorsOf, eitherWayArgs, pageOfList } from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import { DateClassEnum, EvidenceEnum } from "../graphql/enums.ts";
import { ALL_BUT_SOURCES, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { entity } from "../entity/load-entity.ts";
import { EventRef } from "../entity/entity-ref.ts";
import { daysOfBounds } from "../bounds/event-bounds.ts";
import { noDayOfAMonth } from "../link/when.ts";
import { anchorsOf, byTime, placesInTime, TIME_KEY } from "./event-order.ts";
import { readTimeline } from "./timeline.cypher.ts";
import { countClasses, entriesOf, type Entry, type EntryClass, readEntities } from "./timeline.ts";

const TimelineEntryRef = builder.objectRef<Entry>("TimelineEntry").implement({
  description: "One event of the timeline, with the evidence of what the filter admits about it.",
  interfaces: [EvidencedRef],
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      description: "The event.",
      resolve: (entry, _args, context) => entity(context, entry.id),
    }),
    dateClass: t.expose("dateClass", {
      type: DateClassEnum,
      description: "How it lies to the window of `during`.",
    }),
    date: t.field({
      type: "Edtf",
      nullable: true,
      description: "When, as an editor reads the documents.",
      resolve: (entry) => entry.date || null,
    }),
    dateText: t.string({
      description:
        "The same in words; for ORDER_ONLY the order: 'after Further round in Baku, day not given'.",
      resolve: whenInWords,
    }),
    first: t.field({
      type: "Date",
      nullable: true,
      description: "First day; null where unknown.",
      deprecationReason: noDayOfAMonth("date"),
      resolve: (entry) => dayText(entry.dateFirst ?? AFTER_ALL),
    }),
    last: t.field({
      type: "Date",
      nullable: true,
      description: "Last day; null where unknown or open.",
      deprecationReason: noDayOfAMonth("date"),
      resolve: (entry) => dayText(entry.dateLast ?? AFTER_ALL),
    }),
    follows: t.field({
      type: EventRef,
      nullable: true,
      description: "The event that a curator places it after; null where it has a date, or none.",
      resolve: (entry, _args, context) =>
        entry.dateClass === "ORDER_ONLY" && entry.follows ? entity(context, entry.follows) : null,
    }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "Over all admitted claims that belong to the event.",
    }),
    documents: t.exposeInt("documents", { description: "Documents that assert something of it." }),
    claimCount: t.int({
      description: "Admitted claims that belong to it.",
      resolve: ({ admitted }) => admitted.length,
    }),
  }),
});

const classesOf = (page: unknown) =>
  (page as { classes: Record<EntryClass, number>; truncated: boolean }).classes;

const TimelineConnection = builder.connectionObject(
  {
    type: TimelineEntryRef,
    name: "TimelineConnection",
    description:
      "Events in order of time, with how many fall into each class. The counts include events of a class that `includePossible` or `includeUndated` keeps off the list.",
    fields: (t) => ({
      inWindow: t.int({
        description: "Events inside the window; all dated ones where there is none.",
        resolve: (page) => classesOf(page).IN_WINDOW,
      }),
      possibly: t.int({
        description: "Events possibly inside it.",
        resolve: (page) => classesOf(page).POSSIBLY,
      }),
      undated: t.int({
        description: "Events without a date that nothing puts in order either.",
        resolve: (page) => classesOf(page).UNDATED,
      }),
      orderOnly: t.int({
        description: "Events without a date that a curator places after or before another.",
        resolve: (page) => classesOf(page).ORDER_ONLY,
      }),
      truncated: t.boolean({
        description: "There are more than the 5,000 events that were looked at.",
        resolve: (page) => (page as unknown as { truncated: boolean }).truncated,
      }),
    }),
  },
  { name: "TimelineEdge", description: "An event in a page." },
);

const LIST = cursorsOf("timeline", ...TIME_KEY);

builder.queryField("timeline", (t) =>
  t.field({
    type: TimelineConnection,
    description:
      "What happened when: events about which the filter admits a claim. An undated one stands after the event it is said to follow, or at the end. At most 5,000 are looked at.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
      entities: t.arg.idList({
        description:
          "Only events in which one of these took part; at most 500, an unknown one is an error.",
      }),
      ...eitherWayArgs(50),
    },
    resolve: async (_root, args, context) => {
      const filter = readLinkFilter(args.filter, ALL_BUT_SOURCES);
      const entities = await readEntities(context, args.entities);
      const rows = await readTimeline(context.database, filter, entities);
      const places = placesInTime(rows, await anchorsOf(context, rows));
      const sorted = rows.sort(byTime(places));
      const within = await daysOfBounds(context, rows, filter);
      const entries = entriesOf(sorted, filter, within);
      const listed = entries.filter(({ wanted }) => wanted);
      return Object.assign(
        pageOfList(listed, args, { cursors: LIST, keyOf: ({ id }) => places.get(id)!, usual: 50 }),
        { classes: countClasses(entries), truncated: rows.some(({ truncated }) => truncated) },
      );
    },
  }),
);

/** The date in words, else the event that it comes after or before. */
async function whenInWords(entry: Entry, _args: unknown, context: Context): Promise<string> {
  if (entry.dateClass !== "ORDER_ONLY") return edtfText(entry.date ?? "");
  const { name } = await entity(context, (entry.follows || entry.precedes)!);
  return `${entry.follows ? "after" : "before"} ${name}, day not given`;
}
