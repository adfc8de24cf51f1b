import type { Evidence } from "@backchannel/schema/claim.ts";
import { builder } from "../graphql/builder.ts";
import { EvidenceEnum, LensEnum, NatureEnum } from "../graphql/enums.ts";
import { count } from "../words/words.ts";
import { readFirst } from "../graphql/connection.ts";
import { dayText } from "../dates/day.ts";
import { documents } from "../document/load-document.ts";
import { entities, entity } from "../entity/load-entity.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import type { FolderRow } from "../statistics/loaded.cypher.ts";
import {
  type Counts,
  MOST_CARRIERS,
  type NatureRow,
  type PublisherRow,
} from "../statistics/stats.cypher.ts";
import { type LensCount, type WholeGraph, wholeGraph } from "../statistics/stats.ts";

const EvidenceCountRef = builder
  .objectRef<{ evidence: Evidence; count: number }>("EvidenceCount")
  .implement({
    description: "How many groups of claims have one grade.",
    fields: (t) => ({
      evidence: t.expose("evidence", { type: EvidenceEnum, description: "The grade." }),
      count: t.exposeInt("count", { description: "Occasions, or whole links for states." }),
    }),
  });

export const LensCountRef = builder.objectRef<LensCount>("LensCount").implement({
  description: "How many links belong to one lens.",
  fields: (t) => ({
    lens: t.expose("lens", { type: LensEnum, description: "The lens." }),
    links: t.exposeInt("links", { description: "Links of its kinds." }),
  }),
});

const NatureCountRef = builder.objectRef<NatureRow>("NatureCount").implement({
  description: "How many documents are of one nature.",
  fields: (t) => ({
    nature: t.expose("nature", {
      type: NatureEnum,
      nullable: true,
      description: "The nature; null for the documents of which nobody said it.",
    }),
    documents: t.exposeInt("documents", { description: "Documents of it." }),
  }),
});

const FolderRef = builder.objectRef<FolderRow>("LoadedFolder").implement({
  description: "Documents that were loaded from one folder, or written here.",
  fields: (t) => ({
    name: t.exposeString("name", {
      nullable: true,
      description: "What the folder was called; null for what was written here.",
    }),
    documents: t.exposeInt("documents", { description: "Documents of it." }),
    loadedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was last loaded to its end; null for what was written here.",
      resolve: ({ loadedAt }) => loadedAt,
    }),
  }),
});

type PublisherNode = PublisherRow & Pick<WholeGraph, "carriers">;

export const PublisherCountRef = builder.objectRef<PublisherNode>("PublisherCount").implement({
  description: "What one outlet reported and printed.",
  fields: (t) => ({
    publisher: t.field({
      type: EntityRef,
      description: "The outlet.",
      resolve: ({ publisherId }, _args, context) => entity(context, publisherId),
    }),
    originClaims: t.exposeInt("originClaims", {
      description: "Claims that go back to its reporting, whoever printed them.",
    }),
    carriedClaims: t.exposeInt("carriedClaims", { description: "Claims in documents it printed." }),
    documents: t.exposeInt("documents", { description: "Documents it printed." }),
    carrierCount: t.int({
      description: "Documents of others with claims that go back to it.",
      resolve: async ({ publisherId, carriers }) => (await carriers()).get(publisherId)?.count ?? 0,
    }),
    carriers: t.field({
      type: [DocumentRef],
      description: "These documents, the earliest published first; `carrierCount` counts them all.",
      args: {
        first: t.arg.int({
          defaultValue: MOST_CARRIERS,
          description: `How many at most: 0 to ${MOST_CARRIERS}.`,
        }),
      },
      resolve: async ({ publisherId, carriers }, args, context) => {
        const first = readFirst(args.first, MOST_CARRIERS, MOST_CARRIERS);
        const ids = (await carriers()).get(publisherId)?.ids ?? [];
        return documents(context, ids.slice(0, first));
      },
    }),
  }),
});

const counted = (name: keyof Counts) => async (graph: WholeGraph) => (await graph.counts())[name];

const StatsRef = builder.objectRef<WholeGraph>("Stats").implement({
  description: "Counts of the whole graph. Retracted claims are not counted.",
  fields: (t) => ({
    documents: t.int({ description: "Documents.", resolve: counted("documents") }),
    origins: t.int({ description: "Origins.", resolve: counted("origins") }),
    entities: t.int({ description: "Entities of every kind.", resolve: counted("entities") }),
    actors: t.int({ description: "Entities of the family ACTOR.", resolve: counted("actors") }),
    places: t.int({
      description: "Entities of the family PLACE; states are counted here too.",
      resolve: counted("places"),
    }),
    events: t.int({ description: "Entities of the family EVENT.", resolve: counted("events") }),
    names: t.int({
      description: "Distinct names, one for each entity and spelling.",
      resolve: counted("names"),
    }),
    spellings: t.int({
      description: "Spellings as seen: one for each name and document that uses it.",
      resolve: counted("spellings"),
    }),
    externalNames: t.int({
      description: "Names from general knowledge, in no document.",
      resolve: counted("externalNames"),
    }),
    claims: t.int({ description: "Claims about links.", resolve: counted("claims") }),
    propertyClaims: t.int({
      description: "Claims about properties.",
      resolve: counted("propertyClaims"),
    }),
    conflicts: t.int({ description: "Curated conflicts.", resolve: counted("conflicts") }),
    openConflicts: t.int({
      description: "Those that are contradictions or unresolved.",
      resolve: counted("openConflicts"),
    }),
    links: t.int({
      description: "Links with a claim outside background; INVOLVED_IN not counted.",
      resolve: async (graph) => (await graph.links()).links,
    }),
    lenses: t.field({
      type: [LensCountRef],
      description: "The same by lens, most links first; lenses without any are left out.",
      resolve: async (graph) => [...(await graph.lenses())],
    }),
    involvements: t.int({ description: "INVOLVED_IN links.", resolve: counted("involvements") }),
    evidence: t.field({
      type: [EvidenceCountRef],
      description:
        "Groups of claims by grade: occasions, or whole links for states. Positions are not graded, background and INVOLVED_IN not counted.",
      resolve: async (graph) => (await graph.links()).evidence,
    }),
    gradedGroups: t.int({
      description: "All groups that have a grade.",
      resolve: async (graph) => (await graph.links()).gradedGroups,
    }),
    contestedLinks: t.int({
      description: "Links that are contested.",
      resolve: async (graph) => (await graph.links()).contestedLinks,
    }),
    publishers: t.field({
      type: [PublisherCountRef],
      description: "Outlets, those with most reporting of their own first.",
      resolve: async ({ publishers, carriers }) =>
        (await publishers()).map((row) => ({ ...row, carriers })),
    }),
    natures: t.field({
      type: [NatureCountRef],
      description:
        "The natures that documents have, most documents first; last those of which nobody said it.",
      resolve: (graph) => graph.natures(),
    }),
    folders: t.field({
      type: [FolderRef],
      description: "Where the documents come from, most documents first; 100 at most.",
      resolve: (graph) => graph.folders(),
    }),
    dated: t.boolean({
      description: "Whether the day of anything is known: of an event, or of what was published.",
      resolve: (graph) => graph.dated(),
    }),
    differs: t.boolean({
      description:
        "Whether documents differ on anything: a conflict was written down, a link is affirmed and denied, or something that has one value has two.",
      resolve: (graph) => graph.differs(),
    }),
    sentence: t.string({
      description: "The state of the evidence in one sentence.",
      resolve: async (graph, _args, context) => {
        const [{ documents, claims }, [first]] = await Promise.all([
          graph.counts(),
          graph.publishers(),
        ]);
        if (!first || claims === 0)
          return `${count(documents, "document")}, ${count(claims, "claim")}.`;
        const { name } = await entity(context, first.publisherId);
        return `${count(documents, "document")}; ${first.originClaims} of ${count(claims, "claim")} go back to ${name}.`;
      },
    }),
    between: t.field({
      type: [EntityRef],
      description:
        "The two entities with the most occasions of contact: what the first screen opens on. Empty where there are none.",
      resolve: async (graph, _args, context) => entities(context, await graph.between()),
    }),
    asOf: t.field({
      type: "Date",
      nullable: true,
      description: "The day by which half of the documents had certainly been published.",
      resolve: async (graph) => dayText((await graph.middleDay()) ?? Number.MAX_SAFE_INTEGER),
    }),
  }),
});

builder.queryField("stats", (t) =>
  t.field({
    type: StatsRef,
    description: "Counts of the whole graph.",
    resolve: (_root, _args, { lasting }) => wholeGraph(lasting),
  }),
);
