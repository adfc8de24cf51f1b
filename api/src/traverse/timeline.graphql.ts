import { AFTER_ALL, type Evidence } from "@backchannel/schema/claim.ts";
import { builder } from "../builder.ts";
import { dayText } from "../claim/day.ts";
import { edtfText } from "../claim/edtf.ts";
import { pageArgs, pageCost, pageOfNodes, readFirst } from "../connection.ts";
import { DateClassEnum, EvidenceEnum } from "../enums.ts";
import { readArrays } from "../link/claim-arrays.ts";
import { countSources, gradeGroup, isGroupContested } from "../link/evidence.ts";
import {
  admittedClaims,
  ALL_BUT_SOURCES,
  type DateClass,
  dateClass,
  type LinkFilter,
  type LinkFilterInput,
  readLinkFilter,
} from "../link/filter.ts";
import { LinkFilterInputRef } from "../link/link-filter.graphql.ts";
import { evidenceText } from "../link/wording.ts";
import { entity } from "../nodes.ts";
import { EventRef } from "../refs.ts";
import { joinEvent } from "./joined-claims.ts";
import { readTimeline, type TimelineRow } from "./timeline.cypher.ts";

interface Entry extends TimelineRow {
  dateClass: Exclude<DateClass, "OUTSIDE">;
  evidence: Evidence;
  contested: boolean;
  origins: number;
  documents: number;
  claimCount: number;
  filterInput: LinkFilterInput | null;
}

const TimelineEntryRef = builder.objectRef<Entry>("TimelineEntry").implement({
  description: "One event of the timeline, with the evidence of what the filter admits about it.",
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      description: "The event.",
      resolve: (entry, _args, context) => entity(context, entry.eventId, entry.filterInput),
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
      description: "The same in words.",
      resolve: (entry) => edtfText(entry.date ?? ""),
    }),
    first: t.field({
      type: "Date",
      nullable: true,
      description: "First day; null where unknown.",
      resolve: (entry) => dayText(entry.dateFirst ?? AFTER_ALL),
    }),
    last: t.field({
      type: "Date",
      nullable: true,
      description: "Last day; null where unknown or open.",
      resolve: (entry) => dayText(entry.dateLast ?? AFTER_ALL),
    }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "Over all admitted claims that belong to the event.",
    }),
    evidenceText: t.string({ description: "The same in words.", resolve: evidenceText }),
    contested: t.exposeBoolean("contested", {
      description: "Affirmed and denied, or touched by an open conflict.",
    }),
    documents: t.exposeInt("documents", { description: "Documents that assert something of it." }),
    claimCount: t.exposeInt("claimCount", { description: "Admitted claims that belong to it." }),
  }),
});

interface Classes {
  classes: Map<Entry["dateClass"], number>;
}
const inClass = (page: unknown, name: Entry["dateClass"]) =>
  (page as Classes).classes.get(name) ?? 0;

const TimelineConnection = builder.connectionObject(
  {
    type: TimelineEntryRef,
    name: "TimelineConnection",
    description: "Events in order of time, undated ones last, with how many fall into each class.",
    fields: (t) => ({
      inWindow: t.int({
        description: "Events inside the window; all dated ones where there is none.",
        resolve: (page) => inClass(page, "IN_WINDOW"),
      }),
      possibly: t.int({
        description: "Events possibly inside it.",
        resolve: (page) => inClass(page, "POSSIBLY"),
      }),
      undated: t.int({
        description: "Events without a date.",
        resolve: (page) => inClass(page, "UNDATED"),
      }),
    }),
  },
  { name: "TimelineEdge", description: "An event in a page." },
);

builder.queryField("timeline", (t) =>
  t.field({
    type: TimelineConnection,
    description:
      "What happened when: events about which the filter admits a claim. At most 5,000 are looked at.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }),
      entities: t.arg.idList({
        description: "Only events in which one of these took part; at most 500.",
      }),
      ...pageArgs(50),
    },
    complexity: pageCost(50),
    resolve: async (_root, args, { database }) => {
      const filter = readLinkFilter(args.filter, ALL_BUT_SOURCES);
      const first = readFirst(args.first, 50);
      const rows = await readTimeline(database, filter, args.entities ?? null);
      const entries = rows
        .map((row) => entryOf(row, filter, args.filter ?? null))
        .filter((entry) => entry !== null)
        .filter(
          (entry) => filter.evidence.includes(entry.evidence) && entry.origins >= filter.minOrigins,
        )
        .filter((entry) => filter.contested === null || filter.contested === entry.contested)
        .sort((a, b) => sortDay(a) - sortDay(b) || (a.eventId < b.eventId ? -1 : 1));
      const page = pageOfNodes(entries, first, args.after, ({ eventId }) => eventId);
      const classes = new Map<Entry["dateClass"], number>();
      for (const entry of entries)
        classes.set(entry.dateClass, (classes.get(entry.dateClass) ?? 0) + 1);
      return Object.assign(page, { classes });
    },
  }),
);

const sortDay = (entry: Entry) => {
  if (!entry.dated) return Number.MAX_SAFE_INTEGER;
  return (entry.dated === 2 ? entry.dateLast : entry.dateFirst) ?? 0;
};

/** The event with its evidence; null where its own date lies outside or a class is not wanted. */
function entryOf(
  row: TimelineRow,
  filter: LinkFilter,
  filterInput: LinkFilterInput | null,
): Entry | null {
  const lies = dateClass(filter, row.dated ?? 0, row.dateFirst ?? 0, row.dateLast ?? 0);
  if (lies === "OUTSIDE" || (lies === "POSSIBLY" && !filter.possible)) return null;
  if (lies === "UNDATED" && filter.during && !filter.undated) return null;
  const links = row.arrays
    .map(readArrays)
    .map((claims) => ({ claims, admitted: admittedClaims(filter, claims) }));
  const claims = joinEvent(links, row.eventId);
  const places = claims.claim.map((_, i) => i);
  return {
    ...row,
    dateClass: lies,
    evidence: gradeGroup("OCCASION", claims, places),
    contested: isGroupContested(claims, places),
    ...countSources(claims, places),
    claimCount: places.length,
    filterInput,
  };
}
