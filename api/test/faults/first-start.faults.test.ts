import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { databaseFolder } from "../../src/neo4j/private/embedded.ts";
import { jarsFolder, resolveJars } from "../../src/neo4j/private/jars.ts";
import { embeddedConnection, portOf } from "../../src/neo4j/private/prepare.ts";
import { createDatabase, createDriver } from "../../src/neo4j/run.ts";
import { runningOn } from "../../src/neo4j/private/running.ts";
import { writtenBelow } from "../../src/neo4j/private/written.ts";
import { environmentWith, PROJECT_FOLDER, readSettings } from "../../src/settings.ts";
import { DATABASE_OPENS_MS } from "../patience.ts";

const MOMENTS = 10;
const VICTIMS = ["the start", "Neo4j", "both"] as const;
const LOOK_AGAIN_MS = 10;

let jars: string;
/** How many times an undisturbed first start is seen to write something. */
let writes: number;
let home: string;
let folder: string;

beforeAll(async () => {
  jars = await resolveJars(readSettings().home, console.log);
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "backchannel-first-"));
  folder = databaseFolder(home);
  mkdirSync(dirname(jarsFolder(home)), { recursive: true });
  symlinkSync(jars, jarsFolder(home));
});
afterEach(async () => {
  await db("stop").ended;
  rmSync(home, { recursive: true });
}, DATABASE_OPENS_MS);

/** `npm run db -- …`, and all it says. */
function db(command: string) {
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, "api/src/cli/db.ts"), command], {
    env: environmentWith({ BACKCHANNEL_HOME: home, NEO4J_URI: "" }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

/** Counts the observed writes until the process ends, or until there are enough. */
async function watch({ child, ended }: ReturnType<typeof db>, enough = Infinity): Promise<number> {
  let over = false;
  void ended.then(() => (over = true));
  let last = "";
  let seen = 0;
  while (!over && seen < enough) {
    const now = writtenBelow(folder);
    if (now !== last) seen += 1;
    last = now;
    if (child.exitCode === null) await pause(LOOK_AGAIN_MS);
  }
  return seen;
}

async function expectUsable(): Promise<void> {
  const connection = embeddedConnection(folder, portOf(folder));
  const database = createDatabase(createDriver(connection), connection.database);
  const made = await database.write((tx) => tx.run("CREATE (t:Test {id: 1}) RETURN t.id AS id"));
  expect(made).toEqual([{ id: 1 }]);
  await database.close();
}

it(
  "starts with an empty home",
  async () => {
    const start = db("start");
    writes = await watch(start);
    expect(await start.ended).toMatchObject({ code: 0, said: expect.stringContaining("is up at") });
    expect(writes).toBeGreaterThan(MOMENTS);
    await expectUsable();
  },
  DATABASE_OPENS_MS,
);

it.each(Array.from({ length: MOMENTS }, (_, i) => VICTIMS[i % VICTIMS.length]!))(
  "starts again after a first start in which %s was killed at any moment",
  async (victim) => {
    const moment = 1 + Math.floor(Math.random() * writes);
    const first = db("start");
    await watch(first, moment);
    if (victim !== "Neo4j") first.child.kill("SIGKILL");
    const java = runningOn(folder)?.java;
    if (victim !== "the start" && java) process.kill(java, "SIGKILL");
    await first.ended;

    const again = await db("start").ended;
    const told = `killed after ${moment} of ${writes} writes, then: ${again.said}`;
    expect(again, told).toMatchObject({ code: 0, said: expect.stringContaining("is up at") });
    await expectUsable();
  },
  DATABASE_OPENS_MS,
);
