import "../../src/record-rules.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { openDatabase } from "../../src/server/open.ts";
import { openTemporary } from "../../src/server/temporary.ts";
import { schema } from "../../src/schema.ts";
import { readSettings } from "../../src/settings.ts";
import { testClient } from "../app.ts";
import { type Asked, asker } from "./ask.ts";
import { changed } from "./change.ts";
import { composer, written } from "./compose.ts";
import { writeDense } from "./dense.ts";
import { readIds } from "./ids.ts";

/**
 * Searches for the query that costs the API most processor time of all that it admits: composes
 * queries at random, asks each as often over as the limits allow, and goes on from the worst ones.
 * Asks the Neo4j at NEO4J_URI, else a new one, with the folders that are named and, with `--dense`,
 * a made-up one in which everybody has many links of many claims.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "3" },
    dense: { type: "boolean", default: false },
  },
});
/** The worst so far, from which it goes on. */
const KEPT = 8;

const settings = readSettings();
const database = settings.neo4j.uri
  ? await openDatabase(settings)
  : await openTemporary({ home: settings.home, say: console.log });
for (const folder of positionals) await loadSeed(database, readSeed(folder));
if (values.dense) {
  const folder = await mkdtemp(join(tmpdir(), "backchannel-dense-"));
  writeDense(folder);
  await loadSeed(database, readSeed(folder));
  await rm(folder, { recursive: true });
}

const client = testClient(database, { accountId: "account:bench", name: "Bench", role: "reader" });
const { askOver, askAgain } = asker(client);
const { compose } = composer(schema, await readIds(client));

let worst: Asked[] = [];
let asked = 0;
const end = Date.now() + Number(values.minutes) * 60_000;
while (Date.now() < end) {
  const from = worst[Math.floor(Math.random() * worst.length)];
  const roots = from && Math.random() < 0.5 ? changed(from.roots, compose()) : compose();
  const one = await askOver(roots);
  if (!one) continue;
  asked++;
  worst = [...worst, one].toSorted((a, b) => b.cpuMs - a.cpuMs).slice(0, KEPT);
}

console.log(`${asked} queries were admitted and asked. The worst:`);
for (const one of worst) {
  // Once more, since the first time other work may have been in between.
  const again = await askAgain(one);
  const ms = Math.round(Math.min(one.cpuMs, again?.cpuMs ?? one.cpuMs));
  console.log(`\n${ms} ms, cost ${one.cost}, ${one.times} times ${written(one.roots, 1)}`);
  if (one.error) console.log(one.error);
}
await database.close();
