import { dayNumber } from "../src/dates/day.ts";
import type { Viewer } from "../src/roles.ts";
import { SetupLink } from "../src/access/setup-link.ts";
import { Admission } from "../src/admission/admission.ts";
import { type AppOptions, createApp } from "../src/server/app.ts";
import { createLog } from "../src/log.ts";
import type { Database } from "../src/neo4j/database.ts";
import { schema } from "../src/schema.ts";

/** The answer to a GraphQL query, as a client reads it. */
export interface Answer<Data> {
  data: Data;
  errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** The day on which tests read, whenever they run: what is told "as of" depends on it. */
export const TODAY = dayNumber("2026-01-15", "today");

/** The whole application, without a port. */
export function testApp(database: Database, options: Partial<AppOptions> = {}) {
  return createApp({
    database,
    schema,
    settings: { corsOrigins: [], publicRead: true, behindProxy: false },
    viewerOf: async () => null,
    admission: new Admission(),
    setup: new SetupLink(),
    log: createLog("error"),
    today: TODAY,
    ready: async () => null,
    pageFolder: "",
    ...options,
  });
}

/** Sends queries through the whole application as `viewer`. */
export function testClient(database: Database, viewer: Viewer | null = null) {
  const app = testApp(database, { viewerOf: async () => viewer });
  return async function ask<Data>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    const response = await app.request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "x-backchannel": "1" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
}
