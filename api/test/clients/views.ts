import { testApp } from "../app.ts";
import type { Database } from "../../src/neo4j/database.ts";

/** Asks for views of all sorts under one filter. */
export const VIEWS = `query viewsQuery($filter: LinkFilter) {
  link(id: "link:israel:NEGOTIATED_WITH:syria", filter: $filter) {
    id plainId evidence evidenceText claimCount sentence dateText
    claims(first: 5) { edges { admitted node { id statement } } }
    occasions { evidence evidenceText claims { id } }
    withoutPublisher { evidenceText publisher { id name } }
    source { id name }
  }
  neighborhood(ids: ["syria"], limit: 20, filter: $filter) {
    nodes { id name }
    links { id evidence evidenceText claimCount dateText documentNodes { id } }
    hidden { count entity { id } }
    leftOut { evidence count }
    collapseEvents { id sentence evidenceText claims { id } links { id } }
  }
  contacts(between: ["syria", "israel"], filter: $filter) {
    sentence
    nodes {
      id name evidence evidenceText dateText
      claims { id }
      links { id evidence sentence }
      goBetweens { evidenceText entity { id } links { id evidence } }
      sides { entity { id } participants { evidence roles entity { id } } }
    }
    sides { entity { id } members { entity { id } via { id evidence } } }
    mediatorTable { rows { evidenceText entity { id } cells { text document { id } } } }
  }
  conflicts(first: 100, filter: $filter) {
    nodes {
      __typename
      ... on CuratedConflict {
        id topic
        under(filter: $filter) { editorView sidesLeftOut sides { claims { id } } links { id evidence } }
      }
      ... on ContestedLink { id link { id evidence } affirming { id } denying { id } }
      ... on RivalFact { id entity { id name } fact { label disputed values { text claims { id } } } }
    }
  }
  paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], maxLength: 4, timeBudget: 20000, filter: $filter) {
    sentence truncated
    paths { id sentence links { id evidence } weakest { id } hops { evidenceText text } }
  }
}`;

/** No filter, and three under each of which something else is to be seen. */
export const FILTERS = [
  null,
  { excludePublishers: ["reuters"] },
  { knownBy: "2025-06-01" },
  {
    during: { from: "2025-01-01" },
    evidence: ["SINGLE", "ECHOED", "STATEMENT"],
    includeBackground: true,
  },
] as const;

/** Sends a client's requests to the application. */
export function fetchOf(database: Database) {
  const app = testApp(database);
  const send = (url: URL | RequestInfo, init?: RequestInit) =>
    app.request(String(url), init as never);
  return send as typeof fetch;
}

export const ADDRESS = "http://localhost/graphql";

/** An answer without what a client adds to the question. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(value).filter(([name]) => !name.startsWith("__"));
  return Object.fromEntries(own.map(([name, inside]) => [name, bare(inside)]));
}
