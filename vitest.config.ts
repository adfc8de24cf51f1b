import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { DATABASE_OPENS_MS } from "@backchannel/api/test/patience.ts";

const graphql = createRequire(import.meta.url).resolve("graphql");

/** Read by `.ci/run`, which makes its closing line from it. */
const REPORT = "node_modules/.cache/backchannel/tests.json";

const INTEGRATION = "{api,seed}/**/*.integration.test.ts";
/** They change the graph, which the others read and count: alone, when the others are done. */
const WRITING = "{api,seed}/**/*.writing.test.ts";
/** They kill processes for minutes: only by `npm run test:faults`. */
const FAULTS = "api/test/**/*.faults.test.ts";
const BROWSER = "ui/e2e/**/*.e2e.test.ts";
const AWAY = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  // The file that Node takes: Vite alone would take the development build, and there were two.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // The database of the run is stopped then.
    teardownTimeout: DATABASE_OPENS_MS,
    reporters: ["default", "json"],
    outputFile: { json: REPORT },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{api,seed,schema}/**/*.test.ts", "ui/src/**/*.test.{ts,tsx}"],
          exclude: [...AWAY, INTEGRATION, WRITING, FAULTS],
          // They share nothing; on two cores Vitest alone would take one worker.
          maxWorkers: "100%",
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [INTEGRATION],
          exclude: AWAY,
          globalSetup: "api/test/database-setup.ts",
          // Each would make the whole schema anew: a quarter of the time.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [BROWSER],
          exclude: AWAY,
          globalSetup: ["api/test/database-setup.ts", "api/test/page-setup.ts"],
          // The journeys share one page server, and one of them takes its database away; they share
          // a browser too, and nothing that they import remembers anything else.
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "writing",
          include: [WRITING],
          exclude: AWAY,
          globalSetup: "api/test/database-setup.ts",
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: "faults", include: [FAULTS], exclude: AWAY, sequence: { groupOrder: 4 } },
      },
    ],
  },
});
