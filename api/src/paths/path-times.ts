import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { knownDays } from "../evidence/over.ts";
import { daysOf } from "../evidence/occasion.ts";
import type { Database } from "../neo4j/database.ts";
import { linksById } from "../link/link.cypher.ts";
import { type LinkNode, linkNode, type LinkView } from "../link/link-node.ts";
import type { FoundPath } from "./path-rank.ts";

/** The places of hops, given by their best links, of which one was over before the other (R54). */
export function apartInTime(links: readonly LinkNode[]): [earlier: number, later: number][] {
  const days = links.map((link) => knownDays(link, daysOf(link)));
  return days.flatMap(({ last }, earlier) =>
    days.flatMap(({ first }, later): [number, number][] =>
      last < first ? [[earlier, later]] : [],
    ),
  );
}

/** How many more paths than asked for are looked at, since some will come last. */
const SPARE = 3;

/** The best paths, those of whose hops one was over before another behind those that can have been. */
export async function apartLast(
  database: Database,
  paths: readonly FoundPath[],
  limit: number,
): Promise<FoundPath[]> {
  const seen = paths.slice(0, SPARE * limit);
  const suspect = seen.filter(({ hops }) => mayBeApart(hops.map(({ links }) => links[0]!)));
  if (suspect.length === 0) return seen.slice(0, limit);
  const best = suspect.flatMap(({ hops }) => hops.map(({ links }) => links[0]!));
  const ids = [...new Set(best.map(({ id }) => id))];
  const rows = await linksById(database, ids);
  const read = new Map(ids.map((id, n) => [id, rows[n]]));
  const apart = suspect.filter(({ hops }) => {
    const links = hops.flatMap(({ links: [link] }) => {
      const row = read.get(link!.id);
      return row ? [linkNode(row, link!.filter)] : [];
    });
    return apartInTime(links).length > 0;
  });
  return [...seen.filter((path) => !apart.includes(path)), ...apart].slice(0, limit);
}

/** Whether the days of some hop end before those of another begin, as far as its sums tell. */
const mayBeApart = (links: readonly LinkView[]) =>
  links.some(({ lastDay, overBy }) =>
    links.some(
      ({ firstDay }) =>
        firstDay < AFTER_ALL && ((lastDay > BEFORE_ALL && lastDay < firstDay) || overBy < firstDay),
    ),
  );
