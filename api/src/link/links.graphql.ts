import type { Evidence } from "@backchannel/schema/claim.ts";
import { PARTICIPATIONS } from "@backchannel/schema/kinds.ts";
import { builder } from "../graphql/builder.ts";
import { COUNT_LIMIT, cursorsOf, pageArgs, pageOf, readFirst } from "../graphql/connection.ts";
import type { Context } from "../graphql/context.ts";
import { EvidenceEnum, LinkOrderEnum } from "../graphql/enums.ts";
import { sumOf, wholeGraph } from "../statistics/stats.ts";
import { LinkRef } from "./link-ref.ts";
import { asksFor } from "../graphql/selection.ts";
import { admitsAll, ALL_BUT_SOURCES, type LinkFilter, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { linkView, NEEDS_CLAIMS } from "./link-node.ts";
import { countLinks, listLinks, type Tally, tallyLeftOut } from "./link.cypher.ts";

export const LeftOutRef = builder
  .objectRef<{ evidence: Evidence; count: number }>("LeftOut")
  .implement({
    description: "Links that match but whose grade was not asked for.",
    fields: (t) => ({
      evidence: t.expose("evidence", { type: EvidenceEnum, description: "Their grade." }),
      count: t.exposeInt("count", { description: "How many." }),
    }),
  });

const wanted = (filter: LinkFilter, { evidence }: Tally) => filter.evidence.includes(evidence);

/** Total and left-out counts of a list of links, from one tally by grade. */
export const countsOf = (filter: LinkFilter, tally: () => Promise<readonly Tally[]>) => ({
  totalCount: async () =>
    (await tally()).filter((row) => wanted(filter, row)).reduce((sum, row) => sum + row.count, 0),
  leftOut: async () => (await tally()).filter((row) => !wanted(filter, row)),
});

/**
 * The same for all links of the graph. If the filter has to test the claims of each link, both
 * counts stop at COUNT_LIMIT.
 */
function countsOfAll(filter: LinkFilter, { database, lasting }: Context) {
  if (!admitsAll(filter) || filter.minOrigins > 0) {
    return {
      totalCount: () => countLinks(database, filter, COUNT_LIMIT + 1),
      leftOut: () => tallyLeftOut(database, filter, COUNT_LIMIT),
    };
  }
  return countsOf(filter, async () => {
    const rows = (await (await wholeGraph(lasting)).tally()).filter(
      ({ kind, evidence, contested, yields }) =>
        evidence !== "" &&
        filter.types.includes(kind) &&
        !(yields && PARTICIPATIONS.some((one) => filter.types.includes(one))) &&
        (filter.contested === null || filter.contested === contested),
    );
    const byGrade = Map.groupBy(rows, ({ evidence }) => evidence as Evidence);
    return [...byGrade].map(([evidence, those]) => ({ evidence, count: sumOf(those) }));
  });
}

interface LeavesOut {
  leftOut: () => Promise<Tally[]>;
}

export const LinkConnection = builder.connectionObject(
  {
    type: LinkRef,
    name: "LinkConnection",
    description: "A page of links.",
    fields: (t) => ({
      leftOut: t.field({
        type: [LeftOutRef],
        description:
          "Links whose grade the filter leaves out, by grade; of all links of the graph, where the filter chooses among their claims, the first 10,000.",
        resolve: (page) => (page as unknown as LeavesOut).leftOut(),
      }),
    }),
  },
  { name: "LinkEdge", description: "A link in a page." },
);

const LISTS = {
  EVIDENCE: cursorsOf("links by evidence", "number", "string"),
  FIRST: cursorsOf("links by first day", "number", "string"),
  LAST: cursorsOf("links by last day", "number", "string"),
  ID: cursorsOf("links by id", "number", "string"),
};

builder.queryField("links", (t) =>
  t.field({
    type: LinkConnection,
    description: "Links of the whole graph, of all lenses but SOURCES unless asked otherwise.",
    args: {
      filter: t.arg({ type: LinkFilterInputRef, description: "Which links, by which claims." }),
      orderBy: t.arg({
        type: LinkOrderEnum,
        defaultValue: "EVIDENCE",
        description: "Their order.",
      }),
      ...pageArgs(),
    },
    resolve: async (_root, args, context, info) => {
      const filter = readLinkFilter(args.filter, ALL_BUT_SOURCES);
      const first = readFirst(args.first, 25);
      const orderBy = args.orderBy ?? "EVIDENCE";
      const rows = await listLinks(context.database, {
        filter,
        readClaims: asksFor(info, NEEDS_CLAIMS),
        orderBy,
        limit: first + 1,
        after: LISTS[orderBy].read(args.after),
      });
      const edges = rows.map((row) => ({
        cursor: LISTS[orderBy].write([row.key, row.id]),
        node: linkView(row, filter),
      }));
      const counts = countsOfAll(filter, context);
      const page = pageOf(edges, first, args.after, counts.totalCount);
      return { ...page, filtered: filter.given, leftOut: counts.leftOut };
    },
  }),
);
