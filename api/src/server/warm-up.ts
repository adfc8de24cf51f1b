import { graphql } from "graphql";
import { rehearseClaim } from "../claim/add-claim.ts";
import { createContext } from "../graphql/context.ts";
import { readLinkFilter } from "../evidence/filter.ts";
import type { Database } from "../neo4j/database.ts";
import { wholeGraph } from "../statistics/stats.ts";
import { schema } from "../schema.ts";
import { planSearches } from "../paths/paths.cypher.ts";

/** Asks once what the first page asks, so that its statements are planned before a reader comes. */
export async function planFirst(database: Database): Promise<void> {
  await ask(database, FIRST_PAGE);
}

/**
 * Asks once what the next screens will ask, one after the other, and has every search for paths
 * planned, since planning one would spend its time budget; then what the first editor will do is
 * rehearsed. A database that has just started plans each statement anew, which takes seconds in
 * all; better before the first reader comes than while he waits. What fails here fails for nobody.
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

/** So many that the search has to go on beyond the shortest. */
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
