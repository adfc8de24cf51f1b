import type { LinkFilter } from "../evidence/filter.ts";
import { wantsGrade } from "../evidence/filter.ts";
import type { Context } from "../graphql/context.ts";
import { type AmountSum, howMuch } from "../link/amounts.ts";
import type { LinkNode } from "../link/link-node.ts";
import { findLink } from "../link/load-link.ts";
import { type LensCount, lensCounts, sumOf, type WholeGraph } from "../statistics/stats.ts";
import { type TieRow, tiesOfEntities } from "./overview.cypher.ts";

/** The whole graph, and the filter under which it is looked over. */
export interface Overview {
  graph: WholeGraph;
  filter: LinkFilter;
}

/** An entity with what the filter leaves of its links that claims state. */
export interface Connected {
  id: string;
  links: number;
  lenses: readonly LensCount[];
  /** How many of them have two separate origins or more. */
  separate: number;
  contested: number;
}

/** The best connected actors and things that the filter leaves any links, most links first. */
export async function bestConnected(
  context: Context,
  { graph, filter }: Overview,
): Promise<Connected[]> {
  const ids = await graph.bestConnected();
  const ties = await tiesOfEntities(context.database, ids, filter);
  return ids
    .map((id, i) => connected(id, ties[i]!))
    .filter(({ links }) => links > 0)
    .sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1));
}

function connected(id: string, ties: readonly TieRow[]): Connected {
  return {
    id,
    links: sumOf(ties),
    lenses: lensCounts(ties),
    separate: sumOf(ties.filter(({ evidence }) => evidence === "MULTI_ORIGIN")),
    contested: sumOf(ties.filter(({ contested }) => contested)),
  };
}

/** The links that come to most in one currency. */
export interface CurrencySums {
  currency: string;
  links: number;
  largest: { link: LinkNode; sum: AmountSum }[];
}

/**
 * The largest sums in each currency, by what the filter leaves of each link: one currency is never
 * compared with another (R42).
 */
export async function largestSums(
  context: Context,
  { graph, filter }: Overview,
): Promise<CurrencySums[]> {
  const rows = await graph.largestSums();
  const sums = await Promise.all(
    rows.map(async ({ currency, links, ids }) => {
      const seen = await linksUnder(context, ids, filter);
      const summed = await Promise.all(
        seen.map(async (link) => {
          const sum = (await howMuch(context, link)).sums.find((one) => one.currency === currency);
          return sum ? [{ link, sum }] : [];
        }),
      );
      const largest = summed
        .flat()
        .sort((a, b) => b.sum.least - a.sum.least || (a.link.id < b.link.id ? -1 : 1));
      return { currency, links, largest };
    }),
  );
  return sums.filter(({ largest }) => largest.length > 0);
}

/** The links on which the filter leaves a contradiction, those with most documents first. */
export async function mostContested(
  context: Context,
  { graph, filter }: Overview,
): Promise<LinkNode[]> {
  const links = await linksUnder(context, await graph.mostContested(), filter);
  return links
    .filter(({ contested }) => contested)
    .sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}

/** Those of the links that the filter lets a list show. */
async function linksUnder(
  context: Context,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<LinkNode[]> {
  const links = await Promise.all(ids.map((id) => findLink(context, id, filter)));
  return links.filter(
    (link) =>
      link !== null &&
      link.admitted.length > 0 &&
      filter.types.includes(link.kind) &&
      wantsGrade(filter, link.evidence),
  ) as LinkNode[];
}
