import { claims } from "../claim/load-claim.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { entity } from "../entity/load-entity.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { readLinkFilter, STATED_BUT_SOURCES } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { readFirst } from "../graphql/connection.ts";
import { AmountSumRef } from "../link/amounts.graphql.ts";
import { LinkRef } from "../link/link-ref.ts";
import { LensCountRef } from "../ontology/stats.graphql.ts";
import { wholeGraph } from "../statistics/stats.ts";
import { newestClaims } from "./overview.cypher.ts";
import {
  bestConnected,
  type Connected,
  type CurrencySums,
  largestSums,
  mostContested,
  type Overview,
} from "./overview.ts";

/** So many of each at most. */
const MOST = 25;

const ConnectedRef = builder.objectRef<Connected>("Connected").implement({
  description: "An entity with what the filter leaves of its links that claims state.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "Who or what.",
      resolve: ({ id }, _args, context) => entity(context, id),
    }),
    links: t.exposeInt("links", {
      description: "How many links: INVOLVED_IN and TOOK_PLACE_AT are not counted.",
    }),
    lenses: t.field({
      type: [LensCountRef],
      description: "The same by lens, most first; lenses without any are left out.",
      resolve: ({ lenses }) => [...lenses],
    }),
    separateOrigins: t.exposeInt("separate", {
      description: "How many of them have two separate origins or more (`MULTI_ORIGIN`).",
    }),
    contested: t.exposeInt("contested", {
      description: "On how many of them sources contradict each other.",
    }),
  }),
});

const SummedLinkRef = builder.objectRef<CurrencySums["largest"][number]>("SummedLink").implement({
  description: "A link with what it comes to in one currency.",
  fields: (t) => ({
    link: t.field({
      type: LinkRef,
      description: "The link.",
      resolve: ({ link }) => link,
    }),
    sum: t.field({
      type: AmountSumRef,
      description: "What it comes to.",
      resolve: ({ sum }) => sum,
    }),
  }),
});

const CurrencySumsRef = builder
  .objectRef<CurrencySums & { first: number }>("CurrencySums")
  .implement({
    description: "The links that come to most in one currency.",
    fields: (t) => ({
      currency: t.exposeString("currency", { description: "ISO 4217." }),
      links: t.exposeInt("links", {
        description: "How many links of the whole graph tell of an amount in it.",
      }),
      largest: t.field({
        type: [SummedLinkRef],
        description: "Those that come to most, most first; rival amounts count as the lowest.",
        resolve: ({ largest, first }) => largest.slice(0, first),
      }),
    }),
  });

const atMost = (usual: number) => ({
  defaultValue: usual,
  description: `How many at most: 0 to ${MOST}.`,
});

const OverviewRef = builder.objectRef<Overview>("Overview").implement({
  description:
    "What stands out in the graph, so that one may begin somewhere. Each list is made of the 50 that are first in the whole graph and holds what the filter leaves of these.",
  fields: (t) => ({
    bestConnected: t.field({
      type: [ConnectedRef],
      description: "The actors and things with most links, most first.",
      args: { first: t.arg.int(atMost(8)) },
      resolve: async (overview, args, context) => {
        const first = readFirst(args.first, 8, MOST);
        return (await bestConnected(context, overview)).slice(0, first);
      },
    }),
    largestSums: t.field({
      type: [CurrencySumsRef],
      description:
        "The links that come to most, each currency by itself, at most six: those in which most links tell of an amount, most first. Shares are no sums.",
      args: { first: t.arg.int(atMost(6)) },
      resolve: async (overview, args, context) => {
        const first = readFirst(args.first, 6, MOST);
        return (await largestSums(context, overview)).map((sums) => ({ ...sums, first }));
      },
    }),
    mostContested: t.field({
      type: [LinkRef],
      description: "The links on which sources contradict each other, most documents first.",
      args: { first: t.arg.int(atMost(5)) },
      resolve: async (overview, args, context) => {
        const first = readFirst(args.first, 5, MOST);
        return (await mostContested(context, overview)).slice(0, first);
      },
    }),
    newest: t.field({
      type: [ClaimRef],
      description:
        "What the documents published last say: first what stands first in each, latest first.",
      args: { first: t.arg.int(atMost(5)) },
      resolve: async ({ filter }, args, context, info) => {
        const first = readFirst(args.first, 5, MOST);
        const ids = await newestClaims(context.database, first, filter);
        return claims(context, ids, info);
      },
    }),
  }),
});

builder.queryField("overview", (t) =>
  t.field({
    type: OverviewRef,
    description: "What stands out in the graph: who is best connected, what comes to most …",
    args: { filter: t.arg({ type: LinkFilterInputRef, description: "Which claims count." }) },
    resolve: async (_root, args, { lasting }) => ({
      graph: await wholeGraph(lasting),
      filter: readLinkFilter(args.filter, STATED_BUT_SOURCES),
    }),
  }),
);
