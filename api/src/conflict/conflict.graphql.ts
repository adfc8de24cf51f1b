import { viewId } from "../evidence/view-id.ts";
import { CONFLICT } from "@backchannel/schema/records/conflict.ts";
import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { builder } from "../graphql/builder.ts";
import { cursorsOf, pageArgs, pageOf, readFirst } from "../graphql/connection.ts";
import { ConflictStatusEnum } from "../graphql/enums.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { FactRef } from "../entity/fact.graphql.ts";
import { askKnown } from "../graphql/known-ids.ts";
import { ALL_BUT_SOURCES, type LinkFilter, NO_FILTER, readLinkFilter } from "../evidence/filter.ts";
import type { Context } from "../graphql/context.ts";
import { CLAIMS_COUNTED, LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { claimsOfLink } from "../link/link.graphql.ts";
import type { LinkNode } from "../link/link-node.ts";
import { claims } from "../claim/load-claim.ts";
import { entity } from "../entity/load-entity.ts";
import { findLink } from "../link/load-link.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { CuratedConflictRef } from "./conflict-ref.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import { findsNodesOf, NodeRef } from "../graphql/node.ts";
import { claimsById } from "../claim/claim.cypher.ts";
import { type ConflictView, conflictUnder, isLeft } from "./conflict-under.ts";
import { conflictsById, type ConflictRow } from "./curated-conflict.cypher.ts";
import {
  type Disagreement,
  findDisagreements,
  GRADES,
  type RivalFact,
  type DisagreementKey,
} from "./disagreements.ts";

const ConflictSide = builder.objectRef<ConflictRow["sides"][number]>("ConflictSide").implement({
  description: "One side of a conflict.",
  fields: (t) => ({
    statement: t.exposeString("statement", { description: "What this side says." }),
    claims: t.field({
      type: [ClaimRef],
      description: "The claims on it: under a filter, those that count.",
      resolve: (side, _args, context, info) => claims(context, side.claims, info),
    }),
  }),
});

/** The links of the sides' claims, under a filter. */
async function linksOf(context: Context, sides: ConflictRow["sides"], filter: LinkFilter) {
  const loader = context.loader(claimsById, undefined);
  const read = await Promise.all(sides.flatMap((side) => side.claims).map((id) => loader.load(id)));
  const ids = [...new Set(read.map((claim) => claim?.linkId))].filter((id) => id != null);
  const links = await Promise.all(ids.map((id) => findLink(context, id, filter)));
  return links.filter((link) => link !== null);
}

const ConflictViewRef = builder.objectRef<ConflictView>("ConflictView").implement({
  description: "What a filter leaves of a curated conflict.",
  fields: (t) => ({
    sides: t.field({
      type: [ConflictSide],
      description: "The sides that a counting claim takes.",
      resolve: ({ sides }) => sides,
    }),
    sidesLeftOut: t.exposeInt("sidesLeftOut", {
      description: "Sides that only claims take which the filter leaves out.",
    }),
    editorView: t.exposeString("editorView", {
      nullable: true,
      description:
        "How an editor reads it: an opinion, marked as such. It weighs every side, so it is null where the filter leaves any of their claims out.",
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links its claims carry, under the same filter.",
      resolve: ({ sides, filter }, _args, context) => linksOf(context, sides, filter),
    }),
  }),
});

CuratedConflictRef.implement({
  description: "A disagreement that a curator wrote up: shown, not settled.",
  interfaces: [NodeRef],
  fields: (t) => ({
    ...recordFields(t, CONFLICT),
    statusText: t.string({
      description: "The same in words.",
      resolve: (row) => CONFLICT_STATUSES[row.status].text,
    }),
    sides: t.field({
      type: [ConflictSide],
      description: "Two to four sides.",
      resolve: ({ sides }) => sides,
    }),
    sidesLeftOut: t.int({
      description: "0: no filter leaves anything out here.",
      deprecationReason: "Ask `under(filter)`: a conflict is the same under every filter.",
      resolve: () => 0,
    }),
    editorView: t.exposeString("editorView", {
      nullable: true,
      description: "How an editor reads it: an opinion, marked as such.",
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links its claims carry, without a filter.",
      resolve: ({ sides }, _args, context) => linksOf(context, sides, NO_FILTER),
    }),
    under: t.field({
      type: ConflictViewRef,
      description: "What a filter leaves of it; all of it without one.",
      args: { filter: t.arg(CLAIMS_COUNTED) },
      resolve: (row, { filter }) => conflictUnder(row, readLinkFilter(filter)),
    }),
  }),
});

const ContestedLinkRef = builder.objectRef<LinkNode>("ContestedLink").implement({
  description: "A link that some claims affirm and others deny on the same occasion.",
  fields: (t) => ({
    id: t.id({
      description: "Of this view, for caches: no other answer has the same.",
      resolve: ({ id, filter }) => viewId(`contested:${id}`, filter),
    }),
    plainId: t.exposeID("id", { description: "That of the link, the same under every filter." }),
    link: t.field({ type: LinkRef, description: "The link.", resolve: (link) => link }),
    affirming: t.field({
      type: [ClaimRef],
      description: "Claims that affirm it.",
      resolve: (link, _args, context, info) =>
        claimsOfLink(
          context,
          link,
          link.admitted.filter((i) => link.claims.modality[i] !== "DENIED"),
          info,
        ),
    }),
    denying: t.field({
      type: [ClaimRef],
      description: "Claims that deny it.",
      resolve: (link, _args, context, info) =>
        claimsOfLink(
          context,
          link,
          link.admitted.filter((i) => link.claims.modality[i] === "DENIED"),
          info,
        ),
    }),
  }),
});

const claimsIn = ({ values }: RivalFact["fact"]) =>
  values.map(({ rows }) => rows.map(({ claimId }) => claimId));

const RivalFactRef = builder.objectRef<RivalFact>("RivalFact").implement({
  description: "A fact to which documents give values that exclude each other.",
  fields: (t) => ({
    id: t.id({
      description: "Of this view of the fact, for caches: no other answer has the same.",
      resolve: ({ id, fact }) => viewId(id, NO_FILTER, claimsIn(fact)),
    }),
    plainId: t.exposeID("id", {
      description: "The same under every filter: `fact:<entity>:<PROPERTY>`.",
    }),
    entity: t.field({
      type: EntityRef,
      description: "The entity.",
      resolve: (rival, _args, context) => entity(context, rival.entityId),
    }),
    fact: t.field({ type: FactRef, description: "Its values.", resolve: ({ fact }) => fact }),
  }),
});

export const ConflictRef = builder.unionType("Conflict", {
  description: "A disagreement: curated, or found in the claims themselves.",
  types: [CuratedConflictRef, ContestedLinkRef, RivalFactRef],
  resolveType: (found) => (found as unknown as Disagreement).on,
});

const ConflictConnection = builder.connectionObject(
  { type: ConflictRef, name: "ConflictConnection", description: "A page of conflicts." },
  { name: "ConflictEdge", description: "A conflict in a page." },
);

builder.queryField("conflict", (t) =>
  t.field({
    type: CuratedConflictRef,
    nullable: true,
    description:
      "One curated conflict by id; null where there is none, or the filter leaves fewer than two sides of it.",
    args: {
      id: t.arg.id({ required: true, description: "`conflict:…`" }),
      filter: t.arg(CLAIMS_COUNTED),
    },
    resolve: async (_root, { id, filter }, context) => {
      const row = await context.loader(conflictsById, undefined).load(id);
      return row && isLeft(row, readLinkFilter(filter)) ? row : null;
    },
  }),
);

const LIST = cursorsOf("conflicts", "number", "number", "string");

builder.queryField("conflicts", (t) =>
  t.field({
    type: ConflictConnection,
    description:
      "Disagreements: curated ones first, contradictions and open points before the rest, then links both affirmed and denied, then rival facts. With `status`, only curated ones of those statuses. With `filter`, only those of which two sides are left. Of curated ones and of facts at most 1,000 are told; where there are more, `totalCountCapped` says so.",
    args: {
      entities: t.arg.idList({
        description:
          "Only those that touch one of these entities; at most 100, an unknown one is an error.",
      }),
      status: t.arg({
        type: [ConflictStatusEnum],
        description: "Only curated ones of these statuses.",
      }),
      filter: t.arg({
        type: LinkFilterInputRef,
        description:
          "Its days and sources decide which claims count on each side; background always does. Lenses, kinds, `evidence`, `minOrigins` and `contested` choose among the links; `direction` says nothing here.",
      }),
      ...pageArgs(),
    },
    resolve: async (_root, args, context) => {
      const first = readFirst(args.first, 25);
      const filter = readLinkFilter(args.filter, ALL_BUT_SOURCES, GRADES);
      const find = (entities: readonly string[] | null) =>
        findDisagreements(context.database, {
          entities,
          statuses: args.status ?? null,
          filter,
          after: LIST.read(args.after) as DisagreementKey | null,
          limit: first + 1,
        });
      const among = { field: "entities", kind: "Entity", ids: args.entities ?? [] } as const;
      const { page, count, more } = await (args.entities
        ? askKnown(context, among, find)
        : find(null));
      const edges = page.map(({ key, node }) => ({ cursor: LIST.write(key), node }));
      return {
        ...pageOf(edges, first, args.after, () => count),
        filtered: filter.given,
        uncounted: more,
      } as never;
    },
  }),
);

findsNodesOf("CuratedConflict", "conflict", (context, id) =>
  context.loader(conflictsById, undefined).load(id),
);
