import { join } from "node:path";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { SetupLink } from "../src/account/setup-link.ts";
import { createApp } from "../src/app.ts";
import { PAGE_FOLDER } from "../src/build-page.ts";
import { createLog } from "../src/log.ts";
import type { OpenDatabase } from "../src/neo4j/open.ts";
import { readiness } from "../src/ready.ts";
import { schema } from "../src/schema.ts";
import { listen } from "../src/server.ts";
import { PROJECT_FOLDER, readSettings } from "../src/settings.ts";
import { openPrivate } from "./private-database.ts";

/** Serves the built page on a database of its own, opened when it is first asked for. */
export function ownPage() {
  let database: OpenDatabase | null = null;
  let server: Awaited<ReturnType<typeof listen>> | null = null;
  return {
    async open() {
      database = await openPrivate(readSettings().home, { heap: "512m", pageCache: "64m" });
      server = await listen(appOn(database), 0, "127.0.0.1");
      return server.url;
    },
    async load(folder: string) {
      await loadSeed(database!, readSeed(join(PROJECT_FOLDER, folder)));
      return "loaded";
    },
    async close() {
      await server?.close();
      await database?.close();
      [server, database] = [null, null];
      return "closed";
    },
  };
}

const appOn = (database: OpenDatabase) =>
  createApp({
    database,
    schema,
    settings: { corsOrigins: [], publicRead: true, behindProxy: false },
    viewerOf: async () => null,
    setup: new SetupLink(),
    log: createLog("error"),
    ready: () => readiness(database),
    pageFolder: PAGE_FOLDER,
  }).fetch;
