import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import type { EntityRow } from "../entity/entity.cypher.ts";
import { wantedOfEnds } from "../entity/wanted.ts";
import { EntityKindEnum, RankEnum } from "../graphql/enums.ts";
import { InvalidArgument } from "../errors.ts";
import { askKnown } from "../graphql/known-ids.ts";
import { SHOWN_BY_DEFAULT, type LinkFilter, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { howMuchOfAll } from "../link/amounts.ts";
import { AmountSumRef } from "../link/amounts.graphql.ts";
import { linkView } from "../link/link-node.ts";
import { LeftOutRef } from "../link/links.graphql.ts";
import { entity, entityLoader, findEntity } from "../entity/load-entity.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { LinkRef } from "../link/link-ref.ts";
import type { Wanted } from "../neo4j/columns.ts";
import { asksFor } from "../graphql/selection.ts";
import {
  type Among,
  hiddenNeighbors,
  type HiddenRow,
  linksAmong,
  neighborsOf,
} from "./neighborhood.cypher.ts";

export interface SubgraphNode extends Among {
  ids: string[];
  filter: LinkFilter;
  /** The columns to read of its nodes. */
  wanted: Wanted<EntityRow>;
}

const HiddenRef = builder.objectRef<HiddenRow>("Hidden").implement({
  description: "An entity of the answer with neighbours that are not in it.",
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: "The entity.",
      resolve: ({ id }, _args, context) => entity(context, id),
    }),
    count: t.exposeInt("count", {
      description:
        "Its neighbours, under the same filter, that are not in the answer; counted over the first 5,000 links that lead out of it.",
    }),
    countCapped: t.exposeBoolean("capped", {
      description:
        "More than 5,000 links lead out of it: there may be more neighbours than counted.",
    }),
  }),
});

export const SubgraphRef = builder.objectRef<SubgraphNode>("Subgraph").implement({
  description: "Entities and the links among them.",
  fields: (t) => ({
    nodes: t.field({
      type: [EntityRef],
      description:
        "The entities: those asked for first, then their neighbours ring by ring, best first. Unknown ids are left out.",
      resolve: async ({ ids, wanted }, _args, context) => {
        const find = (id: string) => findEntity(context, id, wanted);
        const found = await Promise.all(ids.map(find));
        return found.filter((node) => node !== null);
      },
    }),
    links: t.field({
      type: [LinkRef],
      description: "The links among them, at most 6,000.",
      resolve: ({ links, filter }) => links.map((row) => linkView(row, filter)),
    }),
    amounts: t.field({
      type: [AmountSumRef],
      description:
        "What the admitted claims of these links come to, for each currency and unit, over occasions. What links of several kinds tell of one event, of the same amount between the same two, counts once; shares are never added.",
      resolve: ({ links, filter }, _args, context) =>
        howMuchOfAll(context, links.map((row) => linkView(row, filter))), // prettier-ignore
    }),
    truncated: t.exposeBoolean("truncated", {
      description:
        "Not everything fitted into `limit` or into 6,000 links, or an entity has more links than the 10,000 that are looked at.",
    }),
    hidden: t.field({
      type: [HiddenRef],
      description: "Who has neighbours that are not in the answer; nobody else is listed.",
      resolve: ({ ids, filter }, _args, { database }) => hiddenNeighbors(database, ids, filter),
    }),
    leftOut: t.field({
      type: [LeftOutRef],
      description: "Links among them whose grade was not asked for.",
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
});

const NODES: ReadonlySet<string> = new Set(["nodes"]);
const MAX_IDS = 500;
const MAX_DEPTH = 3;
const MAX_LIMIT = 2_000;

builder.queryField("neighborhood", (t) =>
  t.field({
    type: SubgraphRef,
    description:
      "What stands around a set of entities. Depth 0 gives the entities and the links among them, depth 1 their neighbours too. Lenses CONTACTS, SPEAKS_FOR, MONEY, LAW and CIRCLE plus INVOLVED_IN unless asked otherwise.",
    args: {
      ids: t.arg.idList({
        required: true,
        description: "Where to start: 1 to 500 entities; unknown ids are an error.",
      }),
      depth: t.arg.int({ defaultValue: 1, description: "How many links away: 0 to 3." }),
      filter: t.arg({ type: LinkFilterInputRef, description: "Which links, by which claims." }),
      neighborKinds: t.arg({
        type: [EntityKindEnum],
        description: "Only neighbours of these kinds.",
      }),
      limit: t.arg.int({
        defaultValue: 100,
        description: "Neighbours at most, over all depths: 0 to 2,000.",
      }),
      rank: t.arg({
        type: RankEnum,
        defaultValue: "EVIDENCE",
        description:
          "Which come first where not all fit; ties go by id. Of one entity, the first 10,000 links are ranked.",
      }),
    },
    resolve: async (_root, args, context, info) => {
      const ids = [...new Set(args.ids)];
      if (ids.length === 0 || ids.length > MAX_IDS)
        throw new InvalidArgument("ids", `takes 1 to ${MAX_IDS} ids`);
      const depth = within("depth", args.depth ?? 1, MAX_DEPTH);
      const limit = within("limit", args.limit ?? 100, MAX_LIMIT);
      const filter = readLinkFilter(args.filter, SHOWN_BY_DEFAULT);
      const kinds = args.neighborKinds ?? null;
      const asked = { field: "ids", kind: "Entity", ids } as const;
      const ring = await askKnown(context, asked, (known) =>
        grow(context, {
          ids: known,
          depth,
          limit,
          filter,
          neighborKinds: kinds,
          rank: args.rank ?? "EVIDENCE",
        }),
      );
      // Starts loading the nodes, if they are asked for, while the links are being read.
      const wanted = wantedOfEnds(info);
      if (asksFor(info, NODES)) void entityLoader(context, wanted).loadMany(ring.ids);
      const among = await linksAmong(context.database, ring.ids, filter);
      return {
        ...among,
        ids: ring.ids,
        filter,
        truncated: ring.truncated || among.truncated,
        wanted,
      };
    },
  }),
);

/** Adds neighbours ring by ring until the depth or the limit is reached. */
export async function grow(
  { database }: Context,
  args: Omit<Parameters<typeof neighborsOf>[1], "starts"> & { depth: number },
) {
  const all = [...args.ids];
  let starts = args.ids;
  let truncated = false;
  for (let step = 0; step < args.depth && !truncated && starts.length > 0; step += 1) {
    const room = args.limit - (all.length - args.ids.length);
    const found = await neighborsOf(database, { ...args, starts, ids: all, limit: room + 1 });
    truncated = found.cut || found.ids.length > room;
    starts = found.ids.slice(0, room);
    all.push(...starts);
  }
  return { ids: all, truncated };
}

function within(field: string, value: number, max: number): number {
  if (value < 0 || value > max) throw new InvalidArgument(field, `must be from 0 to ${max}`);
  return value;
}
