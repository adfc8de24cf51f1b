import { builder } from "../graphql/builder.ts";
import { dayText } from "../dates/day.ts";
import { PublicationClassEnum } from "../graphql/enums.ts";
import { ALL_BUT_SOURCES, type LinkFilter, readLinkFilter } from "../evidence/filter.ts";
import { publicationClass } from "../evidence/time-classes.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { document } from "../document/load-document.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { type Bar, publishedInWords, type TimeBar, timeBarOf } from "./time-bar.ts";
import { type EntryClass, readEntities } from "./timeline.ts";

const BarRef = builder.objectRef<Bar>("TimeBarMonth").implement({
  description: "Occasions of one month, or of all the time before the months.",
  fields: (t) => ({
    month: t.exposeString("month", {
      nullable: true,
      description: "`2025-05`; null for all the time before the months.",
    }),
    first: t.field({
      type: "Date",
      nullable: true,
      description: "First day; null for all the time before the months.",
      resolve: ({ first }) => dayText(first),
    }),
    last: t.field({
      type: "Date",
      description: "Last day.",
      resolve: ({ last }) => dayText(last) as string,
    }),
    dated: t.exposeInt("dated", { description: "Occasions dated wholly within it." }),
    possibly: t.exposeInt("possibly", {
      description:
        "Occasions that may fall in it. One whose date spans several months counts in each.",
    }),
  }),
});

interface LaneDocument {
  id: string;
  first: number;
  last: number;
  filter: LinkFilter;
}

const LaneDocumentRef = builder.objectRef<LaneDocument>("TimeBarDocument").implement({
  description: "A document on the axis of time.",
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: "The document.",
      resolve: ({ id }, _args, context) => document(context, id),
    }),
    first: t.field({
      type: "Date",
      nullable: true,
      description: "First day on which it may have been published; null where unknown.",
      resolve: ({ first }) => dayText(first),
    }),
    last: t.field({
      type: "Date",
      nullable: true,
      description: "Last such day; null where open.",
      resolve: ({ last }) => dayText(last),
    }),
    dayKnown: t.boolean({
      description: "The day is known: `first` and `last` are the same.",
      resolve: ({ first, last }) => first === last,
    }),
    published: t.field({
      type: PublicationClassEnum,
      description: "Whether it was out by the day of `knownBy`; without one, all were.",
      resolve: ({ filter, first, last }) => publicationClass(filter.knownBy, first, last),
    }),
  }),
});

const MAX_DOCUMENTS = 200;

const inClass = (name: EntryClass) => async (bar: TimeBar) => (await bar.classes())[name];

const TimeBarRef = builder.objectRef<TimeBar>("TimeBar").implement({
  description:
    "Occasions and documents on one axis of months. The bars take no notice of `during`, so that a window can be chosen on them; `inWindow`, `possibly`, `undated` and `orderOnly` say how occasions lie to it, as `timeline` does.",
  fields: (t) => ({
    months: t.field({
      type: [BarRef],
      description:
        "Consecutive months, at most 24, up to the last known day of any document or occasion, whatever the filter. Empty where nothing is dated.",
      resolve: async (bar) => (await bar.bars()).months,
    }),
    earlier: t.field({
      type: BarRef,
      nullable: true,
      description: "All that happened, or may have, before the months; null where nothing did.",
      resolve: async (bar) => (await bar.bars()).earlier,
    }),
    inWindow: t.int({
      description: "Occasions inside the window of `during`; all dated ones where there is none.",
      resolve: inClass("IN_WINDOW"),
    }),
    possibly: t.int({
      description: "Occasions possibly inside it, also where `includePossible` keeps them out.",
      resolve: inClass("POSSIBLY"),
    }),
    undated: t.int({
      description:
        "Occasions without a date that nothing puts in order, also where `includeUndated` keeps them out.",
      resolve: inClass("UNDATED"),
    }),
    orderOnly: t.int({
      description:
        "Occasions without a date that a curator places after or before another; `includeUndated` decides on them too.",
      resolve: inClass("ORDER_ONLY"),
    }),
    truncated: t.boolean({
      description: "There are more than the 5,000 events that were looked at.",
      resolve: async (bar) => (await bar.rows()).some(({ truncated }) => truncated),
    }),
    documents: t.field({
      type: [LaneDocumentRef],
      description: `The newest documents, at most ${MAX_DOCUMENTS}, whatever the filter.`,
      resolve: async (bar) =>
        (await bar.newest(MAX_DOCUMENTS)).map((row) => ({ ...row, filter: bar.filter })),
    }),
    published: t.int({
      description: "Documents that were out by the day of `knownBy`; all where there is none.",
      resolve: async (bar) => (await bar.published()).PUBLISHED,
    }),
    possiblyPublished: t.int({
      description: "Documents that may have been out; `includePossible` decides on them.",
      resolve: async (bar) => (await bar.published()).POSSIBLY,
    }),
    publishedLater: t.int({
      description: "Documents that came later.",
      resolve: async (bar) => (await bar.published()).LATER,
    }),
    sentence: t.string({
      description:
        "The same in words: '4 documents were out by 1 June 2025, 3 more possibly; 1 came later.'",
      resolve: async (bar) => publishedInWords(bar.filter, await bar.published()),
    }),
  }),
});

builder.queryField("timeBar", (t) =>
  t.field({
    type: TimeBarRef,
    description: "What a time bar shows: occasions by month, and documents by publication.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
      entities: t.arg.idList({
        description:
          "Only events in which one of these took part; at most 500, an unknown one is an error.",
      }),
    },
    resolve: async (_root, args, context) =>
      timeBarOf(
        context,
        readLinkFilter(args.filter, ALL_BUT_SOURCES),
        await readEntities(context, args.entities),
      ),
  }),
);
