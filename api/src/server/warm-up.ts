import { graphql } from "graphql";
import { rehearseClaim } from "../claim/add-claim.ts";
import { createContext } from "../graphql/context.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import type { Database } from "../neo4j/database.ts";
import { wholeGraph } from "../statistics/stats.ts";
import { schema } from "../schema.ts";
import { planSearches } from "../paths/paths.cypher.ts";

/**
 * Runs the queries of the first page, so that their statements are planned before a reader comes.
 */
export async function planFirst(database: Database): Promise<void> {
  await ask(database, FIRST_PAGE);
}

/**
 * Runs the queries of the next screens one after the other, plans every path search, since planning
 * would use up its time budget, and rehearses an editor's first change. A database that has just
 * started takes seconds to plan all these statements, time that no reader should wait. Errors are
 * ignored.
 */
export async function warmUp(database: Database): Promise<void> {
  for (const source of NEXT_QUESTIONS) await ask(database, source);
  const [from, to] = await wholeGraph(database)
    .then((graph) => graph.between())
    .catch(() => []);
  if (from && to) await ask(database, FIRST_PATHS, { from, to });
  await planSearches(database, readLinkFilter(null));
  await rehearseClaim(database);
}

const ask = (database: Database, source: string, variableValues = {}) =>
  graphql({ schema, source, variableValues, contextValue: createContext(database) });

/** A limit so high that the search has to go on beyond the shortest paths. */
const FIRST_PATHS = `query ($from: ID!, $to: ID!) {
  paths(from: [$from], to: [$to], limit: 50) { paths { sentence } }
}`;

const FIRST_PAGE = `{ contacts(first: 3) { sentence nodes { name conflicts { topic } claims {
  document { citation outlet { name } } origin { publisher { name } }
} } } }`;

const NEXT_QUESTIONS = [
  `{ stats { sentence between { id } links publishers {
    publisher { name } carrierCount carriers(first: 4) { citation }
  } } }`,
  `{ overview { bestConnected { links } largestSums { currency } mostContested { id } newest { id } }
    stats { dated lenses { links } folders { name } } }`,
  `{ timeBar { inWindow sentence documents { document { citation } } } }`,
  `{ conflicts(first: 3) { totalCount nodes { __typename } } }`,
  `{ search(text: "a") { entity { name aliases { value } } } }`,
  `{ neighborhood(ids: ["-"]) { nodes { name } links { id } } }`,
  `{ entities(first: 1) { nodes {
    degree linkCounts { count } facts { label } links(first: 1) { totalCount nodes { sentence } }
    documents(first: 1) { nodes { citation } } claims(first: 1) { totalCount }
  } } }`,
  `{ neighborhood(ids: ["-"], neighborKinds: [PERSON]) { truncated } }`,
  `{ brief { markdown notes { claim { statement } } } }`,
];
