import { join } from "node:path";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { PAGE_FOLDER } from "../src/server/build-page.ts";
import type { OpenDatabase } from "../src/server/open.ts";
import { readiness } from "../src/server/ready.ts";
import { listen } from "../src/server/server.ts";
import { openTemporary } from "../src/server/temporary.ts";
import { PROJECT_FOLDER, readSettings } from "../src/settings.ts";
import { testApp } from "./app.ts";

/** Serves the built page on a separate database, which is opened on first use. */
export function ownPage() {
  let database: OpenDatabase | null = null;
  let server: Awaited<ReturnType<typeof listen>> | null = null;
  return {
    async open() {
      const { home } = readSettings();
      const memory = { heap: "512m", pageCache: "64m" };
      database = await openTemporary({ home, say: console.log, memory, brief: true });
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

/**
 * A process has the kinds of one graph. Here that is the seeded one, which is served beside this: so
 * this one does not look for kinds of its own, of which it has none.
 */
const withoutOwnKinds = (database: OpenDatabase): OpenDatabase => ({
  ...database,
  read: async (name, ...rest) => (name === "own kinds" ? [] : database.read(name, ...rest)),
});

const appOn = (database: OpenDatabase) =>
  testApp(withoutOwnKinds(database), {
    ready: () => readiness(database),
    pageFolder: PAGE_FOLDER,
  }).fetch;
