import { graphql } from "graphql";
import { createContext } from "./context.ts";
import type { Database } from "./neo4j/database.ts";
import { schema } from "./schema.ts";

/**
 * Asks once what the first screens will ask, one after the other. A database that has just
 * started plans each statement anew, which takes seconds in all; better before the first reader
 * comes than while he waits. What fails here fails for nobody.
 */
export async function warmUp(database: Database): Promise<void> {
  for (const source of FIRST_QUESTIONS) {
    await graphql({ schema, source, contextValue: createContext(database) });
  }
}

const FIRST_QUESTIONS = [
  `{ contacts(first: 3) { sentence nodes { name conflicts { topic } claims {
    document { citation outlet { name } } origin { publisher { name } }
  } } } }`,
  `{ stats { sentence between { id } publishers { publisher { name } carriers { citation } } } }`,
  `{ conflicts(first: 3) { totalCount nodes { __typename } } }`,
  `{ search(text: "a") { entity { name aliases { value } } } }`,
  `{ neighborhood(ids: ["-"]) { nodes { name } links { id } } }`,
  `{ entities(first: 1) { nodes {
    degree linkCounts { count } facts { label } links(first: 1) { totalCount nodes { sentence } }
    documents(first: 1) { nodes { citation } } claims(first: 1) { totalCount }
  } } }`,
  `{ neighborhood(ids: ["-"], neighborKinds: [PERSON]) { truncated } }`,
];
