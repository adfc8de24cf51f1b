import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { builder } from "../builder.ts";
import { conflictsOfClaims, type ConflictRow } from "../claim/claim.cypher.ts";
import { ConflictRef } from "../claim/conflict.graphql.ts";
import { type PageArgs, pageArgs, pageCost, pageOfNodes, readFirst } from "../connection.ts";
import type { Context } from "../context.ts";
import { InvalidArgument } from "../errors.ts";
import { ALL_BUT_SOURCES, readLinkFilter } from "../link/filter.ts";
import { LinkFilterInputRef } from "../link/link-filter.graphql.ts";
import type { LinkNode } from "../link/link-node.ts";
import { LinkConnection } from "../link/links.graphql.ts";
import { entity } from "../nodes.ts";
import { EntityRef } from "../refs.ts";
import { findPublisher, unknown } from "./check-sources.ts";
import { areOpposed, byWanted, compare, type Comparison, STATED_KINDS } from "./compare.ts";
import { byWeight } from "./knock-out.ts";
import { MOST_LINKS, readLinksOfSources } from "./source-links.cypher.ts";

interface Compared {
  pair: readonly [string, string];
  found: Comparison;
  contradict: ({ on: string } & (ConflictRow | LinkNode))[];
  truncated: boolean;
}

/** A page of links with the counts of those whose grade was not asked for. */
function pageOfLinks(links: readonly LinkNode[], args: PageArgs) {
  const { shown, leftOut } = byWanted(links);
  const page = pageOfNodes(
    shown.sort(byWeight),
    readFirst(args.first, 25),
    args.after,
    ({ id }) => id,
  );
  const grades = [...Map.groupBy(leftOut, ({ evidence }) => evidence)];
  const counts = grades.map(([evidence, rows]) => ({ evidence, count: rows.length }));
  return { ...page, leftOut: async () => counts };
}

/** Open curated conflicts in which the two take different sides. */
async function readOpposed(context: Context, { disputed }: Comparison): Promise<ConflictRow[]> {
  const loader = context.loader(conflictsOfClaims, undefined);
  const touched = await Promise.all([...disputed.keys()].map((id) => loader.load(id)));
  const conflicts = new Map(touched.flat().map((conflict) => [conflict.id, conflict]));
  return [...conflicts.values()]
    .filter(({ status, sides }) => {
      const owners = sides.map((side) => side.claims.flatMap((id) => disputed.get(id) ?? []));
      const opposed = owners.some((one, n) =>
        owners.slice(n + 1).some((other) => areOpposed(one, other)),
      );
      return CONFLICT_STATUSES[status].open && opposed;
    })
    .sort((x, y) => x.status.localeCompare(y.status) || (x.id < y.id ? -1 : 1));
}

const SourceComparisonRef = builder.objectRef<Compared>("SourceComparison").implement({
  description:
    "What each of two outlets brings, as origin or as carrier. A link counts as brought where one of its claims is asserted, alleged or planned.",
  fields: (t) => ({
    a: t.field({
      type: EntityRef,
      description: "The one outlet.",
      resolve: ({ pair }, _args, context) => entity(context, pair[0], null),
    }),
    b: t.field({
      type: EntityRef,
      description: "The other.",
      resolve: ({ pair }, _args, context) => entity(context, pair[1], null),
    }),
    onlyA: t.field({
      type: LinkConnection,
      description: "Links that `a` brings and `b` does not, seen by the claims of `a` alone.",
      args: pageArgs(),
      complexity: pageCost(25),
      resolve: ({ found }, args) => pageOfLinks(found.onlyA, args),
    }),
    onlyB: t.field({
      type: LinkConnection,
      description: "Links that `b` brings and `a` does not, seen by the claims of `b` alone.",
      args: pageArgs(),
      complexity: pageCost(25),
      resolve: ({ found }, args) => pageOfLinks(found.onlyB, args),
    }),
    both: t.field({
      type: LinkConnection,
      description: "Links that both bring, seen by the claims of the two.",
      args: pageArgs(),
      complexity: pageCost(25),
      resolve: ({ found }, args) => pageOfLinks(found.both, args),
    }),
    contradict: t.field({
      type: [ConflictRef],
      description:
        "Where they stand against each other: contradictions and open points in which they take different sides, whatever the kind of claim; then links that one affirms and the other denies.",
      resolve: ({ contradict }) => contradict as never,
    }),
    truncated: t.exposeBoolean("truncated", {
      description: `The two touch more than ${MOST_LINKS} links; the rest were not compared.`,
    }),
  }),
});

builder.queryField("compareSources", (t) =>
  t.field({
    type: SourceComparisonRef,
    description: "What two outlets bring to the graph, each by itself, and where they contradict.",
    args: {
      a: t.arg.id({ required: true, description: "An outlet: the id of an entity." }),
      b: t.arg.id({ required: true, description: "Another outlet." }),
      filter: t.arg({
        type: LinkFilterInputRef,
        description:
          "What is compared: all lenses but SOURCES unless asked otherwise. `onlyPublishers` does not apply.",
      }),
    },
    resolve: async (_root, args, context) => {
      const filter = args.filter ?? null;
      const { types } = readLinkFilter(filter, ALL_BUT_SOURCES);
      const [a, b] = await Promise.all([
        findPublisher(context, args.a),
        findPublisher(context, args.b),
      ]);
      if (!a) return unknown("a", args.a);
      if (!b) return unknown("b", args.b);
      if (a.id === b.id) throw new InvalidArgument("b", "must be another outlet than `a`");
      const sources = { publishers: [a.id, b.id], origins: [], documents: [] };
      const every = [...new Set([...STATED_KINDS, ...types])];
      const rows = await readLinksOfSources(context.database, sources, every);
      const pair = [a.id, b.id] as const;
      const found = compare(rows.slice(0, MOST_LINKS), pair, filter, types);
      const curated = await readOpposed(context, found);
      return {
        pair,
        found,
        contradict: [
          ...curated.map((row) => ({ ...row, on: "CuratedConflict" })),
          ...found.denied.map((link) => ({ ...link, on: "ContestedLink" })),
        ],
        truncated: rows.length > MOST_LINKS,
      };
    },
  }),
);
