import type { Connection } from "../src/neo4j/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The database with the seed in it. */
    neo4j: Connection;
    /** The page, served as in production, for the project `browser`. */
    pageUrl: string;
    /** The same where nothing may be read without signing in. */
    closedUrl: string;
  }
}
