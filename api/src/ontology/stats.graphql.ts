import type { Evidence } from "@backchannel/schema/claim.ts";
import { builder } from "../builder.ts";
import { EvidenceEnum } from "../enums.ts";
import { count } from "../link/wording.ts";
import { documents, entities, entity } from "../nodes.ts";
import { DocumentRef, EntityRef } from "../refs.ts";
import type { PublisherRow } from "./stats.cypher.ts";
import { readStats, type Stats } from "./stats.ts";

const EvidenceCountRef = builder
  .objectRef<{ evidence: Evidence; count: number }>("EvidenceCount")
  .implement({
    description: "How many groups of claims have one grade.",
    fields: (t) => ({
      evidence: t.expose("evidence", { type: EvidenceEnum, description: "The grade." }),
      count: t.exposeInt("count", { description: "Occasions, or whole links for states." }),
    }),
  });

export const PublisherCountRef = builder.objectRef<PublisherRow>("PublisherCount").implement({
  description: "What one outlet reported and printed.",
  fields: (t) => ({
    publisher: t.field({
      type: EntityRef,
      description: "The outlet.",
      resolve: ({ publisherId }, _args, context) => entity(context, publisherId, null),
    }),
    originClaims: t.exposeInt("originClaims", {
      description: "Claims that go back to its reporting, whoever printed them.",
    }),
    carriedClaims: t.exposeInt("carriedClaims", { description: "Claims in documents it printed." }),
    documents: t.exposeInt("documents", { description: "Documents it printed." }),
    carriers: t.field({
      type: [DocumentRef],
      description: "Documents of others with claims that go back to it.",
      resolve: ({ carriers }, _args, context) => documents(context, carriers),
    }),
  }),
});

const StatsRef = builder.objectRef<Stats>("Stats").implement({
  description: "Counts of the whole graph. Retracted claims are not counted.",
  fields: (t) => ({
    documents: t.exposeInt("documents", { description: "Documents." }),
    origins: t.exposeInt("origins", { description: "Origins." }),
    entities: t.exposeInt("entities", { description: "Entities of every kind." }),
    actors: t.exposeInt("actors", { description: "Entities of the family ACTOR." }),
    places: t.exposeInt("places", {
      description: "Entities of the family PLACE; states are counted here too.",
    }),
    events: t.exposeInt("events", { description: "Entities of the family EVENT." }),
    names: t.exposeInt("names", {
      description: "Distinct names, one for each entity and spelling.",
    }),
    spellings: t.exposeInt("spellings", {
      description: "Spellings as seen: one for each name and document that uses it.",
    }),
    externalNames: t.exposeInt("externalNames", {
      description: "Names from general knowledge, in no document.",
    }),
    claims: t.exposeInt("claims", { description: "Claims about links." }),
    propertyClaims: t.exposeInt("propertyClaims", { description: "Claims about properties." }),
    conflicts: t.exposeInt("conflicts", { description: "Curated conflicts." }),
    openConflicts: t.exposeInt("openConflicts", {
      description: "Those that are contradictions or unresolved.",
    }),
    links: t.exposeInt("links", {
      description: "Links with a claim outside background; INVOLVED_IN not counted.",
    }),
    involvements: t.exposeInt("involvements", { description: "INVOLVED_IN links." }),
    evidence: t.field({
      type: [EvidenceCountRef],
      description:
        "Groups of claims by grade: occasions, or whole links for states. Positions are not graded, background and INVOLVED_IN not counted.",
      resolve: ({ evidence }) => evidence,
    }),
    gradedGroups: t.exposeInt("gradedGroups", { description: "All groups that have a grade." }),
    contestedLinks: t.exposeInt("contestedLinks", { description: "Links that are contested." }),
    publishers: t.field({
      type: [PublisherCountRef],
      description: "Outlets, those with most reporting of their own first.",
      resolve: ({ publishers }) => publishers,
    }),
    sentence: t.string({
      description: "The state of the evidence in one sentence.",
      resolve: async (stats, _args, context) => {
        const first = stats.publishers[0];
        if (!first || stats.claims === 0)
          return `${count(stats.documents, "document")}, ${count(stats.claims, "claim")}.`;
        const { name } = await entity(context, first.publisherId, null);
        return `${count(stats.documents, "document")}; ${first.originClaims} of ${count(stats.claims, "claim")} go back to ${name}.`;
      },
    }),
    between: t.field({
      type: [EntityRef],
      description:
        "The two entities with the most occasions of contact: what the first screen opens on. Empty where there are none.",
      resolve: ({ between }, _args, context) => entities(context, between, null),
    }),
    asOf: t.expose("asOf", {
      type: "Date",
      nullable: true,
      description: "The day by which half of the documents had certainly been published.",
    }),
  }),
});

builder.queryField("stats", (t) =>
  t.field({
    type: StatsRef,
    description: "Counts of the whole graph.",
    resolve: (_root, _args, { lasting }) => readStats(lasting),
  }),
);
