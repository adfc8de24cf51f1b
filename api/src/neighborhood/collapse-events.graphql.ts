import { viewId } from "../evidence/view-id.ts";
import { EvidencedRef } from "../link/evidenced.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { dayText } from "../dates/day.ts";
import { edtfText } from "../dates/edtf.ts";
import { DateClassEnum, EvidenceEnum, EventViewEnum } from "../graphql/enums.ts";
import { claimsOfLink } from "../link/link.graphql.ts";
import { linkView, withClaims } from "../link/link-node.ts";
import { dateClassOf } from "../evidence/date-class-of.ts";
import { daysOf } from "../evidence/occasion.ts";
import { datesSpanned, noDayOfAMonth } from "../link/when.ts";
import type { Context } from "../graphql/context.ts";
import { tellMediation } from "../link/tell-link.ts";
import { occasionsText } from "../evidence/wording.ts";
import { entities, entity } from "../entity/load-entity.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { EntityRef, EventRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { type CollapsedEvent, collapseEvents } from "./collapse-events.ts";
import { SubgraphRef } from "./neighborhood.graphql.ts";

const CollapsedEventRef = builder.objectRef<CollapsedEvent>("CollapsedEvent").implement({
  description:
    "Mediation told as one thing instead of one link a party. What documents plan or deny has rows of its own.",
  interfaces: [EvidencedRef],
  fields: (t) => ({
    id: t.id({
      description: "Of this view of the mediation, for caches: no other answer has the same.",
      resolve: ({ id, filter, links }) => viewId(id, filter, links.map((link) => link.id).sort()),
    }),
    plainId: t.exposeID("id", {
      description: "Tells the rows of one answer apart: `mediation:…`.",
    }),
    event: t.field({
      type: EventRef,
      nullable: true,
      description: "The event; null where claims name none, or where a row joins several.",
      resolve: (row, _args, context) => (row.eventId ? entity(context, row.eventId) : null),
    }),
    mediators: t.field({
      type: [EntityRef],
      description: "Who mediated; one with PAIRS.",
      resolve: (row, _args, context) => entities(context, row.mediators),
    }),
    parties: t.field({
      type: [EntityRef],
      description: "Between whom, as far as they are in the subgraph; one where no other is.",
      resolve: (row, _args, context) => entities(context, row.parties),
    }),
    label: t.string({
      description: "Wording from mediators to parties: 'mediated between', 'would mediate for'.",
      resolve: async (row, _args, context) => (await tellRow(context, row)).label,
    }),
    sentence: t.string({
      description: "'United Arab Emirates mediated between Israel and Syria.'",
      resolve: async (row, _args, context) => `${(await tellRow(context, row)).clause}.`,
    }),
    occasions: t.int({
      description: "Events it joins; claims that name none count as one.",
      resolve: ({ occasions }) => occasions.length,
    }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "Over the claims for all parties of one occasion; that of the strongest.",
    }),
    evidenceText: t.string({
      description: "The same in words.",
      resolve: (row) => occasionsText(row, row.occasions),
    }),
    contested: t.exposeBoolean("contested", {
      description: "An occasion is affirmed and denied, or touched by an open conflict.",
    }),
    dateText: t.string({
      description:
        "When, in words: as an editor reads the event, else in the words of the dates of its claims.",
      resolve: async (row, _args, context) => edtfText(await datesOf(context, row)),
    }),
    dateClass: t.field({
      type: DateClassEnum,
      description: "How it lies to the window of `during`: as its best placed claim does.",
      resolve: (row) => dateClassOf(row, row.filter),
    }),
    dates: t.field({
      type: "Edtf",
      nullable: true,
      description: "The same as EDTF; null where there is none.",
      resolve: async (row, _args, context) => (await datesOf(context, row)) || null,
    }),
    first: t.field({
      type: "Date",
      nullable: true,
      description: "First known day; null where none is given.",
      deprecationReason: noDayOfAMonth("dates"),
      resolve: (row) => dayOrNull(daysOf(row).first),
    }),
    last: t.field({
      type: "Date",
      nullable: true,
      description: "Last known day; null where none is given.",
      deprecationReason: noDayOfAMonth("dates"),
      resolve: (row) => dayOrNull(daysOf(row).last),
    }),
    claims: t.field({
      type: [ClaimRef],
      description: "The admitted claims that say so, each once.",
      resolve: (row, _args, context, info) => claimsOfLink(context, row, row.admitted, info),
    }),
    links: t.field({
      type: [LinkRef],
      description: "The MEDIATED links that those claims carry.",
      resolve: ({ links }) => links,
    }),
  }),
});

async function tellRow(context: Context, row: CollapsedEvent) {
  const [mediators, parties] = await Promise.all([
    entities(context, row.mediators),
    entities(context, row.parties),
  ]);
  return tellMediation(context, mediators, parties, row);
}

/** When, as EDTF: as an editor reads the event, else the span of its claims. */
const datesOf = async (context: Context, row: CollapsedEvent) =>
  (row.eventId && (await entity(context, row.eventId)).date) || datesSpanned(context, row);

const dayOrNull = (day: number | null) => (day === null ? null : dayText(day));

builder.objectField(SubgraphRef, "collapseEvents", (t) =>
  t.field({
    type: [CollapsedEventRef],
    description:
      "The MEDIATED links among the entities, told as events or as pairs of parties, under the same filter. No citation is lost: the rows together hold the claims of those links.",
    args: {
      as: t.arg({
        type: EventViewEnum,
        defaultValue: "EVENT",
        description: "One row an event, or one for each mediator and two of the parties.",
      }),
    },
    resolve: async ({ links, filter }, args, context) => {
      const views = links.map((row) => linkView(row, filter));
      const mediations = views.filter(({ kind }) => kind === "MEDIATED");
      const read = mediations.map((view) => withClaims(context, view));
      return collapseEvents(await Promise.all(read), args.as ?? "EVENT");
    },
  }),
);
