import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { DATABASE_OPENS_MS } from "../../../test/patience.ts";
import { readSettings } from "../../settings.ts";
import { isUntouched } from "../../server/demo.ts";
import { openEmbedded, stopEmbedded } from "./embedded.ts";
import { connect } from "../../server/open.ts";
import { exists } from "./processes.ts";
import { createDatabase, createDriver } from "../run.ts";
import type { Server } from "../server.ts";

const { home } = readSettings();
const folder = mkdtempSync(join(tmpdir(), "backchannel embedded-"));
const said: string[] = [];
const open = (exclusive = false) =>
  openEmbedded({ home, folder, exclusive, say: (line) => said.push(line) });

const runFile = () => JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
const javaOf = () => runFile().java as number;

let server: Server;
afterAll(async () => {
  await server.close();
  await stopEmbedded(folder);
  rmSync(folder, { recursive: true });
}, DATABASE_OPENS_MS);

it(
  "begins anew where Java was killed while it made the first files, and said why it failed",
  async () => {
    const opening = open();
    const failure = opening.catch((error: unknown) => error);
    const begun = () => existsSync(join(folder, "data/databases/system/neostore"));
    await expect.poll(begun, { timeout: DATABASE_OPENS_MS }).toBe(true);
    process.kill(javaOf(), "SIGKILL");
    expect(await failure).toMatchObject({ name: "SetupError", message: /ended while starting/ });
    const spoiled = join(folder, "data/databases/system/neostore");
    writeFileSync(spoiled, "half");

    server = await open();
    expect(statSync(spoiled).size).toBeGreaterThan(4);
  },
  DATABASE_OPENS_MS,
);

it(
  "is refused with nodes of something else in it, and nothing is written",
  async () => {
    const driver = createDriver(server.connection);
    const theirs = createDatabase(driver, server.connection.database);
    // The same labels and ids as ours. What counts is whether our migrations created them.
    const made =
      "CREATE (:Account {name: 'Ada'}), (:Entity {id: 'israel', name: 'Theirs'}), (:Migration {id: 'V1'})";
    await theirs.write((tx) => tx.run(made));
    const guest = { ...server, close: async () => {} };
    await expect(connect(guest)).rejects.toThrow(
      /holds 3 nodes of something else than Backchannel, and nothing was written.*NEO4J_DATABASE/,
    );
    expect(await theirs.read("constraints", "SHOW CONSTRAINTS YIELD name RETURN name")).toEqual([]);
    const left = await theirs.write((tx) =>
      tx.run("MATCH (n) WITH n, n.name AS name DETACH DELETE n RETURN name ORDER BY name"),
    );
    expect(left).toEqual([{ name: "Ada" }, { name: "Theirs" }, { name: null }]);
    await theirs.close();
  },
  DATABASE_OPENS_MS,
);

it(
  "is taken as ours, and prepared, where an import made our graph without a record of it",
  async () => {
    const imported = createDatabase(createDriver(server.connection), server.connection.database);
    const made = "CREATE (:Graph {id: 'graph', seq: 1}), (:Entity {id: 'ada'})";
    await imported.write((tx) => tx.run(made));
    await imported.close();
    const database = await connect({ ...server, close: async () => {} });
    const left = await database.write((tx) =>
      tx.run("MATCH (entity:Entity) WITH entity, entity.id AS id DELETE entity RETURN id"),
    );
    expect(left).toEqual([{ id: "ada" }]);
    await database.close();
  },
  DATABASE_OPENS_MS,
);

it("keeps its password in a file only the owner can read", () => {
  const file = join(folder, "password");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toMatch(/^[0-9a-f]{48}$/);
});

it("refuses a second owner, and says what to do", async () => {
  await expect(open(true)).rejects.toThrow(/in use by another Backchannel.*BACKCHANNEL_HOME/);
});

it(
  "counts as untouched until it holds an entity, so that a demo lands beside nothing",
  async () => {
    const database = await connect({ ...server, close: async () => {} });
    expect(await isUntouched(database)).toBe(true);
    await database.write((tx) => tx.run("CREATE (:Entity {id: 'somebody'})"));
    expect(await isUntouched(database)).toBe(false);
    await database.close();
  },
  DATABASE_OPENS_MS,
);

it("is shared by those who only use it, and stays when they leave", async () => {
  const guest = await open();
  expect(said.at(-1)).toBe(`Using the database that runs in ${folder}.`);
  expect(guest.connection).toEqual(server.connection);
  await guest.close();
  expect(exists(javaOf())).toBe(true);
});

it(
  "starts again on the same port after its process was killed, with what was written",
  async () => {
    const database = await connect({ ...server, close: async () => {} });
    await database.write((tx) => tx.run("CREATE (:Test {id: 'acknowledged'})"));
    const killed = javaOf();
    process.kill(killed, "SIGKILL");
    await vi.waitFor(
      async () => {
        const rows = await database.read("kept", "MATCH (t:Test) RETURN t.id AS id");
        expect(rows).toEqual([{ id: "acknowledged" }]);
      },
      { timeout: DATABASE_OPENS_MS, interval: 250 },
    );
    expect(javaOf()).not.toBe(killed);
    await expect
      .poll(() => said, { timeout: DATABASE_OPENS_MS })
      .toContain("The database is back.");
    await database.close();
  },
  DATABASE_OPENS_MS,
);

it(
  "leaves no process behind, and is opened again with its data",
  async () => {
    const java = javaOf();
    await server.close();
    expect(exists(java)).toBe(false);
    expect(existsSync(join(folder, "run.json"))).toBe(false);

    server = await open(true);
    const database = await connect({ ...server, close: async () => {} });
    const rows = await database.read("kept", "MATCH (t:Test) RETURN t.id AS id");
    expect(rows).toEqual([{ id: "acknowledged" }]);
    await database.close();
  },
  DATABASE_OPENS_MS,
);

it(
  "takes over a server whose owner was killed, and stops it at the end",
  async () => {
    const java = javaOf();
    server.leave();
    const noProcess = 2 ** 22 + 1;
    writeFileSync(join(folder, "run.json"), JSON.stringify({ ...runFile(), owner: noProcess }));

    server = await open(true);
    expect(javaOf()).toBe(java);
    await server.close();
    expect(exists(java)).toBe(false);
  },
  DATABASE_OPENS_MS,
);
