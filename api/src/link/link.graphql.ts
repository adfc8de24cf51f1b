import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { ROLES } from "@backchannel/schema/roles.ts";
import type { GraphQLResolveInfo } from "graphql";
import { EvidencedRef } from "./evidenced.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { dayText } from "../dates/day.ts";
import { edtfText } from "../dates/edtf.ts";
import { cursorsOf, eitherWayArgs, pageOfList } from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import { origins } from "../document/load-document.ts";
import {
  DateClassEnum,
  EventRoleEnum,
  EvidenceEnum,
  LensEnum,
  LinkKindEnum,
  RoleClassEnum,
  TemporalityEnum,
} from "../graphql/enums.ts";
import type { ReadClaim } from "../claim/claim.cypher.ts";
import { claimLoader } from "../claim/load-claim.ts";
import { entity } from "../entity/load-entity.ts";
import { findLink } from "./load-link.ts";
import { present } from "../neo4j/rows.ts";
import { ClaimConnection, ClaimRef } from "../claim/claim-ref.ts";
import { OriginRef } from "../document/document-ref.ts";
import { EntityRef, EventRef } from "../entity/entity-ref.ts";
import { LinkRef } from "./link-ref.ts";
import { findsNodesOf, NodeRef } from "../graphql/node.ts";
import { readLinkFilter, whyNotAdmitted } from "../evidence/filter.ts";
import { linkViewId, readLinkViewId } from "../evidence/view-id.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { type LinkNode, type LinkView, withClaims } from "./link-node.ts";
import { dateClassOf } from "../evidence/date-class-of.ts";
import { distinct, type OccasionNode, occasionsOf } from "../evidence/occasion.ts";
import { datesSpanned, noDayOfAMonth, whenText } from "./when.ts";
import { titlesOfLink } from "./roles-of-link.ts";
import { tellEvidence, tellLink } from "./tell-link.ts";

/** Claims of a link or contact by their indexes in its arrays. */
export async function claimsOfLink(
  context: Context,
  link: Pick<LinkNode, "claims">,
  places: readonly number[],
  info: GraphQLResolveInfo,
) {
  const loader = claimLoader(context, info);
  return Promise.all(
    places.map(async (i) => {
      const id = link.claims.claim[i] as string;
      return present(await loader.load(id), id);
    }),
  );
}

/** An edge with why the filter of the link does not admit its claim, which is the same everywhere. */
const withReason = <Edge extends { node: ReadClaim }>(
  edge: Edge,
  { claims, filter }: LinkNode,
) => ({
  ...edge,
  leftOutBecause: whyNotAdmitted(filter, claims, claims.claim.indexOf(edge.node.id)),
});

const OccasionRef = builder.objectRef<OccasionNode<LinkNode>>("Occasion").implement({
  description: "What one occasion of a link rests on. Evidence is counted per occasion.",
  interfaces: [EvidencedRef],
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      nullable: true,
      description: "The event; null for claims that name none, and for states and positions.",
      resolve: ({ eventId }, _args, context) => (eventId ? entity(context, eventId) : null),
    }),
    dateText: t.string({
      description:
        "When, in words: as an editor reads the event, else in the words of the dates of its claims.",
      resolve: async (occasion, _args, context) => {
        const date = occasion.eventId && (await entity(context, occasion.eventId)).date;
        return date ? edtfText(date) : whenText(context, occasion);
      },
    }),
    claims: t.field({
      type: [ClaimRef],
      description: "Its admitted claims.",
      resolve: ({ link, admitted }, _args, context, info) =>
        claimsOfLink(context, link, admitted, info),
    }),
  }),
});

const isDated = ({ firstDay, lastDay }: LinkView) =>
  firstDay !== AFTER_ALL || lastDay !== BEFORE_ALL;

const CLAIMS = cursorsOf("claims of link", "string");

LinkRef.implement({
  description:
    "A typed relationship between two entities, derived from its claims and never written by hand. Its evidence, counts and days follow from the claims that the filter above it admits.",
  interfaces: [NodeRef, EvidencedRef],
  fields: (t) => ({
    id: t.id({
      description:
        "Of this view of the link, for caches: its `plainId`, and under a filter that decides which claims count `~` and that part of the filter. `node` takes it too, except with `~h`, which stands for what is too long to tell.",
      resolve: ({ id, filter }) => linkViewId(id, filter),
    }),
    plainId: t.exposeID("id", {
      description: "The same under every filter: `link:<subject>:<KIND>:<object>`.",
    }),
    kind: t.expose("kind", { type: LinkKindEnum, description: "Its kind in the ontology." }),
    label: t.string({
      description:
        "Wording from source to target that fits the evidence, the number of the source and the time: 'mediated between Israel and', 'is said to oppose', 'represented'.",
      resolve: async (link, _args, context) => (await tellLink(context, link)).label,
    }),
    toldBy: t.string({
      nullable: true,
      description:
        "Who says so, where it is not simply asserted: 'Alwaght', 'Jaafar Ghanadbashi, interviewed by Alwaght'. It goes wherever `label` stands without the sentence.",
      resolve: async (link, _args, context) => (await tellLink(context, link)).by || null,
    }),
    lens: t.field({
      type: LensEnum,
      nullable: true,
      description:
        "Its lens; null for kinds that only follow from other links: INVOLVED_IN, TOOK_PLACE_AT.",
      resolve: (link) => LINK_KINDS[link.kind].lens,
    }),
    temporality: t.field({
      type: TemporalityEnum,
      description: "Occasion, state or position.",
      resolve: (link) => LINK_KINDS[link.kind].temporality,
    }),
    symmetric: t.boolean({
      description: "Whether it holds both ways.",
      resolve: (link) => LINK_KINDS[link.kind].symmetric,
    }),
    source: t.field({
      type: EntityRef,
      description: "Where it starts.",
      resolve: (link, _args, context) => entity(context, link.source),
    }),
    target: t.field({
      type: EntityRef,
      description: "Where it ends.",
      resolve: (link, _args, context) => entity(context, link.target),
    }),
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "That of its strongest occasion; read it together with `occasions`.",
    }),
    evidenceText: t.string({
      description:
        "The same in words, e.g. 'One origin, repeated in 4 documents'; of a position also how many of its statements are the actor's own, others' word, alleged.",
      resolve: (link, _args, context) => tellEvidence(context, link),
    }),
    contested: t.exposeBoolean("contested", {
      description:
        "One occasion is both affirmed and denied, or a curated contradiction or open point touches it. A mark, never a grade.",
    }),
    occasions: t.field({
      type: [OccasionRef],
      description: "What it rests on, occasion by occasion.",
      resolve: async (view, _args, context) => occasionsOf(await withClaims(context, view)),
    }),
    originNodes: t.field({
      type: [OriginRef],
      description: "The origins of all its admitted claims.",
      resolve: async (view, _args, context) =>
        origins(context, distinct(await withClaims(context, view), "origin")),
    }),
    claimCount: t.exposeInt("claimCount", { description: "Admitted claims." }),
    dates: t.field({
      type: "Edtf",
      nullable: true,
      description:
        "When: the span of the dates that its claims give or borrow from their events, each as it is given; null where there is none.",
      resolve: async (view, _args, context) =>
        (await datesSpanned(context, await withClaims(context, view))) || null,
    }),
    first: t.field({
      type: "Date",
      nullable: true,
      description: "First known day; null where none is given.",
      deprecationReason: noDayOfAMonth("dates"),
      resolve: ({ firstDay }) => dayText(firstDay),
    }),
    last: t.field({
      type: "Date",
      nullable: true,
      description: "Last known day; null where none is given.",
      deprecationReason: noDayOfAMonth("dates"),
      resolve: ({ lastDay }) => dayText(lastDay),
    }),
    dateText: t.string({
      description:
        "When, in the words of the dates that its claims give or borrow from their events: 'autumn 2025', 'May 2025 – 14 June 2025'; 'not dated' where there is none.",
      resolve: async (view, _args, context) => whenText(context, await withClaims(context, view)),
    }),
    roles: t.stringList({
      description: "Titles or parts that its claims give, e.g. 'governor'.",
      resolve: async (view, _args, context) => distinct(await withClaims(context, view), "role"),
    }),
    titles: t.stringList({
      description:
        "Those of `roles` that are a title or a part, without those that are the verb of `sentence`: 'governor', not 'urged'.",
      resolve: (view, _args, context) => titlesOfLink(context, view),
    }),
    dateClass: t.field({
      type: DateClassEnum,
      description: "How it lies to the window of `during`: as its best placed claim does.",
      resolve: async (link, _args, context) => {
        if (!link.filter.during) return isDated(link) ? "IN_WINDOW" : "UNDATED";
        return dateClassOf(await withClaims(context, link), link.filter);
      },
    }),
    eventRole: t.field({
      type: EventRoleEnum,
      nullable: true,
      description:
        "On a link to an event: the role in it that words the link, of several the one that involves most. Null elsewhere.",
      resolve: ({ part }) => part,
    }),
    roleClass: t.field({
      type: RoleClassEnum,
      nullable: true,
      description: "On a link to an event: what that role makes of its source. Null elsewhere.",
      resolve: ({ part }) => part && ROLES[part].class,
    }),
    claims: t.field({
      type: ClaimConnection,
      description: "The claims that carry it, in id order.",
      args: {
        ...eitherWayArgs(),
        all: t.arg.boolean({
          defaultValue: false,
          description: "Also those the filter does not admit, each saying why.",
        }),
      },
      resolve: async (view, args, context, info) => {
        const link = await withClaims(context, view);
        const places = args.all ? link.claims.claim.map((_, i) => i) : link.admitted;
        const listed = places.map((place) => ({ place, claim: link.claims.claim[place]! }));
        const page = pageOfList(listed, args, { cursors: CLAIMS, keyOf: ({ claim }) => [claim] });
        const shown = page.edges.map(({ node }) => node.place);
        const nodes = await claimsOfLink(context, link, shown, info);
        const edges = page.edges.map(({ cursor }, i) => ({ cursor, node: nodes[i]! }));
        return { ...page, edges: edges.map((edge) => withReason(edge, link)) };
      },
    }),
    sentence: t.string({
      description:
        "The link as a sentence, as firm as its claims and in the tense of the reader's day: 'Ahmad al-Dalati represents Syria, as of June 2025.', 'Israel is said to oppose Hezbollah, according to …'.",
      resolve: async (link, _args, context) => `${(await tellLink(context, link)).clause}.`,
    }),
  }),
});

builder.queryField("link", (t) =>
  t.field({
    type: LinkRef,
    nullable: true,
    description: "One link by id, seen under a filter; null where there is none.",
    args: {
      id: t.arg.id({
        required: true,
        description:
          "`link:<subject>:<KIND>:<object>`; symmetric kinds take either order. The id of a view gives that view, unless `filter` says otherwise.",
      }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which of its claims count." }),
    },
    resolve: (_root, { id, filter }, context) => {
      const view = readLinkViewId(id);
      const seenUnder = filter ? readLinkFilter(filter) : view.filter;
      return seenUnder && findLink(context, view.plainId, seenUnder);
    },
  }),
);

findsNodesOf("Link", "link", async (context, id) => {
  const { plainId, filter } = readLinkViewId(id);
  return filter && findLink(context, plainId, filter);
});
