import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { SetupLink } from "../../src/access/setup-link.ts";
import { Admission } from "../../src/admission/admission.ts";
import { raiseSeq } from "../../src/change/change.ts";
import { createLog } from "../../src/log.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { schema } from "../../src/schema.ts";
import { createApp } from "../../src/server/app.ts";
import { listen } from "../../src/server/server.ts";
import { openTemporary } from "../../src/server/temporary.ts";
import { readSettings } from "../../src/settings.ts";

/**
 * `npm run bench:listeners` opens streams of changes from another process, a hundred for each of ten
 * clients, and tells what they cost this one: memory, and statements while nothing happens and for
 * a change.
 */
const LISTENERS = 1_000;
const CLIENTS = 10;

const { home } = readSettings();
const opened = await openTemporary({ home, say: console.log });
let statements = 0;
const database: Database = {
  ...opened,
  read: (...args) => {
    statements++;
    return opened.read(...(args as Parameters<Database["read"]>)) as never;
  },
};
const app = createApp({
  database,
  schema,
  // Each client stands behind a proxy of its own, as it were.
  settings: { corsOrigins: [], publicRead: true, behindProxy: true },
  viewerOf: async () => null,
  admission: new Admission(),
  setup: new SetupLink(),
  log: createLog("warn"),
  ready: async () => null,
  pageFolder: "",
});
const server = await listen((request) => app.fetch(request), 0, "127.0.0.1");

/** What the process holds after collecting what nobody needs, in MB. */
function held(): { heap: number; rss: number } {
  if (!globalThis.gc) throw new Error("Run it as `npm run bench:listeners`.");
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 1e6, rss: rss / 1e6 };
}

const clients = (count: number) => {
  const script = fileURLToPath(new URL("clients.ts", import.meta.url));
  const args = [
    script,
    server.url.replace("localhost", "127.0.0.1"),
    String(count),
    String(CLIENTS),
  ];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, next: async () => (await lines.next()).value as string };
};

// Once with few, so that what is made only once is not counted.
const few = clients(CLIENTS);
await few.next();
few.child.stdin.end();
await once(few.child, "exit");
await sleep(1_500);

const before = held();
const all = clients(LISTENERS);
console.log(await all.next());
const after = held();
const mb = (n: number) => n.toFixed(1);
console.log(
  `Memory for ${LISTENERS} listeners: ${mb(after.heap - before.heap)} MB in heap and buffers, ${mb(after.rss - before.rss)} MB resident.`,
);

statements = 0;
await sleep(20_000);
console.log(`Statements in 20 s while nothing happens: ${statements}.`);

statements = 0;
const begun = performance.now();
await database.write(async (tx) => void (await raiseSeq(tx)));
console.log(await all.next());
console.log(
  `A change was told to all after ${Math.round(performance.now() - begun)} ms, with ${statements} statements.`,
);

all.child.stdin.end();
await once(all.child, "exit");
await server.close();
await opened.close();
