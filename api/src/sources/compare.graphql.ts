import { STATED_KINDS } from "@backchannel/schema/kinds.ts";
import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { builder } from "../graphql/builder.ts";
import { conflictsOfClaims, type ConflictRow } from "../conflict/curated-conflict.cypher.ts";
import { ConflictRef } from "../conflict/conflict.graphql.ts";
import {
  type Cursors,
  cursorsOf,
  eitherWayArgs,
  type EitherWayArgs,
  pageOfList,
} from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import { InvalidArgument } from "../errors.ts";
import { ALL_BUT_SOURCES, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import type { LinkNode } from "../link/link-node.ts";
import { LinkConnection } from "../link/links.graphql.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { findSource } from "./check-sources.ts";
import { type ComparedSource, ComparedSourceRef, outlet } from "./compared-source.graphql.ts";
import { areOpposed, byWanted, compare, type Comparison, type Source } from "./compare.ts";
import { byWeight, WEIGHT_KEY, weightOf } from "./knock-out.ts";
import { MOST_LINKS, readLinksOfSources } from "./source-links.cypher.ts";

interface Compared {
  pair: readonly [ComparedSource, ComparedSource];
  found: Comparison;
  contradict: ({ on: string } & (ConflictRow | LinkNode))[];
  truncated: boolean;
}

/** A page of links, and how many links of other grades there are. */
function pageOfLinks(links: readonly LinkNode[], args: EitherWayArgs, cursors: Cursors) {
  const { shown, leftOut } = byWanted(links);
  const page = pageOfList(shown.sort(byWeight), args, { cursors, keyOf: weightOf });
  const grades = [...Map.groupBy(leftOut, ({ evidence }) => evidence)];
  const counts = grades.map(([evidence, rows]) => ({ evidence, count: rows.length }));
  return { ...page, leftOut: async () => counts };
}

/** Open curated conflicts in which the two sources are on different sides. */
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

const LISTS = {
  onlyA: cursorsOf("brought by a", ...WEIGHT_KEY),
  onlyB: cursorsOf("brought by b", ...WEIGHT_KEY),
  both: cursorsOf("brought by both", ...WEIGHT_KEY),
};

const SourceComparisonRef = builder.objectRef<Compared>("SourceComparison").implement({
  description:
    "What each of two sources brings: an outlet as origin or as carrier, a document by what stands in it, an origin wherever it is printed. A link counts as brought where one of its claims is asserted, alleged or planned.",
  fields: (t) => ({
    a: t.field({
      type: EntityRef,
      description: "The one outlet; an error where that is a document or origin: `sourceA` tells.",
      resolve: ({ pair }, _args, context) => outlet("a", pair[0], context),
    }),
    b: t.field({
      type: EntityRef,
      description: "The other outlet; an error where that is none: `sourceB` tells.",
      resolve: ({ pair }, _args, context) => outlet("b", pair[1], context),
    }),
    sourceA: t.field({
      type: ComparedSourceRef,
      description: "The one, whatever it is.",
      resolve: ({ pair }) => pair[0],
    }),
    sourceB: t.field({
      type: ComparedSourceRef,
      description: "The other, whatever it is.",
      resolve: ({ pair }) => pair[1],
    }),
    onlyA: t.field({
      type: LinkConnection,
      description: "Links that `a` brings and `b` does not, seen by the claims of `a` alone.",
      args: eitherWayArgs(),
      resolve: ({ found }, args) => pageOfLinks(found.onlyA, args, LISTS.onlyA),
    }),
    onlyB: t.field({
      type: LinkConnection,
      description: "Links that `b` brings and `a` does not, seen by the claims of `b` alone.",
      args: eitherWayArgs(),
      resolve: ({ found }, args) => pageOfLinks(found.onlyB, args, LISTS.onlyB),
    }),
    both: t.field({
      type: LinkConnection,
      description: "Links that both bring, seen by the claims of the two.",
      args: eitherWayArgs(),
      resolve: ({ found }, args) => pageOfLinks(found.both, args, LISTS.both),
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
    description: "What two sources bring to the graph, each by itself, and where they contradict.",
    args: {
      a: t.arg.id({
        required: true,
        description: "An outlet, a document or an origin, by its id.",
      }),
      b: t.arg.id({ required: true, description: "Another one." }),
      filter: t.arg({
        type: LinkFilterInputRef,
        description:
          "What is compared: all lenses but SOURCES unless asked otherwise. `onlyPublishers` does not apply.",
      }),
    },
    resolve: (_root, args, context) =>
      context.expensive(async () => {
        const filter = readLinkFilter(args.filter, ALL_BUT_SOURCES);
        const pair = await Promise.all([
          findSource(context, "a", args.a),
          findSource(context, "b", args.b),
        ]);
        if (pair[0].id === pair[1].id)
          throw new InvalidArgument(
            "b",
            `must be another ${pair[0].kind.toLowerCase()} than \`a\``,
          );
        const idsOf = (kind: Source["kind"]) =>
          pair.filter((source) => source.kind === kind).map(({ id }) => id);
        const sources = {
          publishers: idsOf("OUTLET"),
          origins: idsOf("ORIGIN"),
          documents: idsOf("DOCUMENT"),
        };
        const every = [...new Set([...STATED_KINDS, ...filter.types])];
        const rows = await readLinksOfSources(context.database, sources, every);
        const found = compare(rows.slice(0, MOST_LINKS), pair, filter);
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
      }),
  }),
);
