import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { DATABASE_OPENS_MS } from "../../test/patience.ts";
import { jarsFolder, resolveJars } from "../neo4j/private/jars.ts";
import { freePort } from "../neo4j/private/java.ts";
import { exists } from "../neo4j/private/processes.ts";
import { environmentWith, PROJECT_FOLDER, readSettings } from "../settings.ts";

// A home of its own, but with the usual programs, which take long to fetch.
const home = mkdtempSync(join(tmpdir(), "backchannel-start-"));
const { home: usualHome } = readSettings();
mkdirSync(join(home, "neo4j"));
symlinkSync(await resolveJars(usualHome, console.log), jarsFolder(home));

const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill("SIGTERM");
  await Promise.all(children.map(async (child) => child.exitCode ?? (await once(child, "exit"))));
  rmSync(home, { recursive: true });
}, DATABASE_OPENS_MS);

const script = (path: string) => join(PROJECT_FOLDER, path);

/** A process such as `npm start` runs, and everything it has printed. */
function start(port: number, change: Record<string, string> = {}, args: string[] = []) {
  const child = spawn(process.execPath, [script("api/src/start.ts"), ...args], {
    env: environmentWith({ BACKCHANNEL_HOME: home, NEO4J_URI: "", PORT: String(port), ...change }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let printed = "";
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => {
        printed += text;
        if (printed.includes("Backchannel is ready")) resolve();
      });
    }
    void ended.then(() => reject(new Error(`It ended before it was ready:\n${printed}`)));
  });
  ready.catch(() => {});
  return { child, ready, ended, printed: () => printed };
}

const java = () =>
  JSON.parse(readFileSync(join(home, "neo4j/database/run.json"), "utf8")).java as number;

it(
  "starts with an empty home, serves page and graph, and ends on SIGTERM with its database",
  async () => {
    const port = await freePort();
    const app = start(port);
    await app.ready;
    const url = `http://localhost:${port}`;
    expect(app.printed()).toContain(`Backchannel is ready: ${url}`);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<div id="root">');

    // The printed link creates the first admin, and works only once.
    const link = /Make the first admin: (\S+)#setup=(\S+)/.exec(app.printed());
    expect(link?.[1]).toBe(`${url}/`);
    expect(await firstAdmin(url, "made-up", "Mallory")).toEqual({ __typename: "SetupEnded" });
    expect(await firstAdmin(url, link?.[2], "<Ada>")).toMatchObject({
      problems: [{ field: "name" }],
    });
    expect(await firstAdmin(url, link?.[2], "Ada")).toEqual({ name: "Ada", role: "ADMIN" });
    expect(await firstAdmin(url, link?.[2], "Bob")).toEqual({ __typename: "SetupEnded" });

    const database = java();
    app.child.kill("SIGTERM");
    expect(await app.ended).toBe(0);
    expect(exists(database)).toBe(false);
  },
  DATABASE_OPENS_MS,
);

it(
  "reopens its database, tells a second start that it is in use, and ends in order on SIGINT",
  async () => {
    const port = await freePort();
    const app = start(port);
    await app.ready;
    expect(app.printed()).not.toContain("Loading the demo");
    expect(app.printed()).not.toContain("first admin");

    const second = start(await freePort());
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain("is in use by another Backchannel");
    const database = java();
    expect(exists(database)).toBe(true);

    // While it stops, clients get an answer or the message that it is stopping, never another
    // error.
    const outcomes: string[] = [];
    const clients = Array.from({ length: 6 }, () => askUntilGone(port, outcomes));
    await expect.poll(() => outcomes.length, { timeout: 60_000 }).toBeGreaterThan(12);
    app.child.kill("SIGINT");
    expect(await app.ended).toBe(0);
    await Promise.all(clients);
    expect(exists(database)).toBe(false);
    const usual = ["answered", "STOPPING", "BUSY"];
    expect(outcomes.filter((one) => !usual.includes(one))).toEqual([]);
    expect(app.printed()).not.toContain("unexpected error");
  },
  DATABASE_OPENS_MS,
);

it(
  "loads a folder into the database that runs, says which, and never adds the demo",
  async () => {
    const env = environmentWith({ BACKCHANNEL_HOME: home, NEO4J_URI: "", DEMO: "off" });
    const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { env });
    await run(script("api/src/cli/db.ts"), "reset", "--yes");
    const app = start(await freePort(), {}, ["--empty"]);
    await app.ready;
    expect(app.printed()).not.toContain("demo");
    // An empty graph is ready too, and its first admin can be created.
    await expect.poll(app.printed, { timeout: DATABASE_OPENS_MS }).toContain("first admin");

    const folder = script("seed/fixtures/ownership");
    const { stdout } = await run(script("seed/src/main.ts"), folder);
    expect(stdout).toContain(`Using the database that runs in ${join(home, "neo4j/database")}`);
    expect(stdout).toContain(`Loading ${folder} into the database neo4j at bolt://`);
    expect(stdout).toContain("BACKCHANNEL_HOME or NEO4J_URI name another");
    app.child.kill("SIGTERM");
    expect(await app.ended).toBe(0);
  },
  DATABASE_OPENS_MS,
);

it(
  "says that the port is taken, and leaves nothing behind",
  async () => {
    const port = await freePort();
    const holder = start(port);
    await expect.poll(() => answers(port), { timeout: DATABASE_OPENS_MS }).toBe(true);
    const second = start(port);
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain(`Port ${port} is taken`);
    // Told to stop while it is still opening the database.
    holder.child.kill("SIGTERM");
    expect(await holder.ended).toBe(0);
  },
  DATABASE_OPENS_MS,
);

/** Sends queries until nobody listens, and records the outcome of each. */
async function askUntilGone(port: number, outcomes: string[]): Promise<void> {
  const paths = `{ paths(from: ["syria"], to: ["israel"]) { truncated } }`;
  for (;;) {
    const url = `http://localhost:${port}/graphql?query=${encodeURIComponent(paths)}`;
    const response = await fetch(url).catch(() => null);
    if (!response) return;
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    outcomes.push(errors?.[0]?.extensions.code ?? "answered");
  }
}

/** Creates an account by the setup link, as the page does. */
async function firstAdmin(url: string, token: string | undefined, name: string): Promise<unknown> {
  const query = `mutation ($input: CreateFirstAdminInput!) { createFirstAdmin(input: $input) {
    ... on SetupEnded { __typename } ... on InvalidInput { problems { field } } ... on Viewer { name role }
  } }`;
  const input = { token, name, password: "correct horse battery" };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-backchannel": "1" },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data["createFirstAdmin"];
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/health`).then(
    (response) => response.ok,
    () => false,
  );
}
