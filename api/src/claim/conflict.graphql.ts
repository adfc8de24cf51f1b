import { CONFLICT_STATUSES, type ConflictStatus } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { builder } from "../builder.ts";
import { pageArgs, pageCost, pageOfNodes, readFirst } from "../connection.ts";
import type { Context } from "../context.ts";
import { ConflictStatusEnum, ConflictTopicEnum } from "../enums.ts";
import { InvalidArgument } from "../errors.ts";
import { FactRef, factsFrom } from "../entity/fact.graphql.ts";
import { groupByOccasion, isGroupContested } from "../link/evidence.ts";
import { claimsOfLink } from "../link/link.graphql.ts";
import { linkNode, type LinkNode } from "../link/link-node.ts";
import { claims, entity, findEntity, findLink } from "../nodes.ts";
import { ClaimRef, CuratedConflictRef, EntityRef, LinkRef, NodeRef } from "../refs.ts";
import { claimsById, type ConflictRow, listConflicts } from "./claim.cypher.ts";
import { listDeniedLinks, listRivalFacts } from "./conflict.cypher.ts";

type RivalFact = { id: string; entityId: string; fact: ReturnType<typeof factsFrom>[number] };
type Found =
  | { on: "CuratedConflict"; node: ConflictRow }
  | { on: "ContestedLink"; node: LinkNode }
  | { on: "RivalFact"; node: RivalFact };

const ConflictSide = builder.objectRef<ConflictRow["sides"][number]>("ConflictSide").implement({
  description: "One side of a conflict.",
  fields: (t) => ({
    statement: t.exposeString("statement", { description: "What this side says." }),
    claims: t.field({
      type: [ClaimRef],
      description: "The claims on it.",
      resolve: (side, _args, context) => claims(context, side.claims, null),
    }),
  }),
});

CuratedConflictRef.implement({
  description: "A disagreement that a curator wrote up: shown, not settled.",
  interfaces: [NodeRef],
  fields: (t) => ({
    topic: t.exposeString("topic", { description: "What it is about, in words." }),
    about: t.expose("about", {
      type: ConflictTopicEnum,
      description: "What kind of thing the sides differ on.",
    }),
    status: t.expose("status", {
      type: ConflictStatusEnum,
      description: "What kind of disagreement it is.",
    }),
    statusText: t.string({
      description: "The same in words.",
      resolve: (row) => CONFLICT_STATUSES[row.status].text,
    }),
    sides: t.field({
      type: [ConflictSide],
      description: "Two to four sides.",
      resolve: (row) => row.sides,
    }),
    editorView: t.exposeString("editorView", {
      nullable: true,
      description: "How an editor reads it: an opinion, marked as such.",
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links its claims carry.",
      resolve: async (row, _args, context) => {
        const loader = context.loader(claimsById, undefined);
        const sides = await Promise.all(
          row.sides.flatMap((side) => side.claims).map((id) => loader.load(id)),
        );
        const ids = [...new Set(sides.map((claim) => claim?.linkId))].filter((id) => id != null);
        const links = await Promise.all(ids.map((id) => findLink(context, id, null)));
        return links.filter((link) => link !== null);
      },
    }),
  }),
});

const ContestedLinkRef = builder.objectRef<LinkNode>("ContestedLink").implement({
  description: "A link that some claims affirm and others deny on the same occasion.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The link's id." }),
    link: t.field({ type: LinkRef, description: "The link.", resolve: (link) => link }),
    affirming: t.field({
      type: [ClaimRef],
      description: "Claims that affirm it.",
      resolve: (link, _args, context) =>
        claimsOfLink(
          context,
          link,
          link.admitted.filter((i) => link.claims.modality[i] !== "DENIED"),
        ),
    }),
    denying: t.field({
      type: [ClaimRef],
      description: "Claims that deny it.",
      resolve: (link, _args, context) =>
        claimsOfLink(
          context,
          link,
          link.admitted.filter((i) => link.claims.modality[i] === "DENIED"),
        ),
    }),
  }),
});

const RivalFactRef = builder.objectRef<RivalFact>("RivalFact").implement({
  description: "A fact to which documents give values that exclude each other.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "`fact:<entity>:<PROPERTY>`" }),
    entity: t.field({
      type: EntityRef,
      description: "The entity.",
      resolve: (rival, _args, context) => entity(context, rival.entityId, null),
    }),
    fact: t.field({ type: FactRef, description: "Its values.", resolve: ({ fact }) => fact }),
  }),
});

export const ConflictRef = builder.unionType("Conflict", {
  description: "A disagreement: curated, or found in the claims themselves.",
  types: [CuratedConflictRef, ContestedLinkRef, RivalFactRef],
  resolveType: (found) => (found as unknown as Found).on,
});

const ConflictConnection = builder.connectionObject(
  { type: ConflictRef, name: "ConflictConnection", description: "A page of conflicts." },
  { name: "ConflictEdge", description: "A conflict in a page." },
);

builder.queryField("conflicts", (t) =>
  t.field({
    type: ConflictConnection,
    description:
      "Disagreements: curated ones first, contradictions and open points before the rest, then links both affirmed and denied, then rival facts. With `status`, only curated ones of those statuses.",
    args: {
      entities: t.arg.idList({
        description: "Only those that touch one of these entities; at most 100.",
      }),
      status: t.arg({
        type: [ConflictStatusEnum],
        description: "Only curated ones of these statuses.",
      }),
      ...pageArgs(),
    },
    complexity: pageCost(25),
    resolve: async (_root, args, context) => {
      const { database } = context;
      const first = readFirst(args.first, 25);
      const wanted = {
        entities: args.entities ? await survivorsOf(context, args.entities) : null,
        statuses: args.status ?? (keysOf(CONFLICT_STATUSES) as ConflictStatus[]),
      };
      const curated = await listConflicts(database, wanted);
      const [denied, rival] = args.status
        ? [[], []]
        : await Promise.all([
            listDeniedLinks(database, wanted.entities),
            listRivalFacts(database, wanted.entities),
          ]);
      const rivals = [...Map.groupBy(rival, (row) => row.entityId)].flatMap(([entityId, rows]) =>
        factsFrom(rows)
          .filter((fact) => fact.disputed)
          .map((fact) => ({ id: `fact:${entityId}:${fact.property}`, entityId, fact })),
      );
      const found: Found[] = [
        ...curated.map((node) => ({ on: "CuratedConflict" as const, node })),
        ...denied
          .map((row) => linkNode(row, null))
          .filter(isAffirmedAndDenied)
          .map((node) => ({ on: "ContestedLink" as const, node })),
        ...rivals.map((node) => ({ on: "RivalFact" as const, node })),
      ];
      const nodes = found.map(({ on, node }) => ({ ...node, on }));
      return pageOfNodes(nodes, first, args.after, ({ id }) => id) as never;
    },
  }),
);

/** Affirmed and denied on one occasion; what only a curator contests is listed as theirs. */
function isAffirmedAndDenied({ claims, admitted }: LinkNode): boolean {
  const stated = { ...claims, disputed: [] };
  const groups = groupByOccasion(claims.temporality, stated, admitted).values();
  return [...groups].some((group) => isGroupContested(stated, group));
}

const MAX_ENTITIES = 100;

/** The ids under which claims are kept: of a merged entity the survivor's. */
async function survivorsOf(context: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length > MAX_ENTITIES)
    throw new InvalidArgument("entities", `takes at most ${MAX_ENTITIES} ids`);
  const found = await Promise.all(ids.map((id) => findEntity(context, id, null)));
  return found.filter((node) => node !== null).map(({ id }) => id);
}
