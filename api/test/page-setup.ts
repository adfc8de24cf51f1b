import { createServer, connect, type Socket } from "node:net";
import { Hono } from "hono";
import type { TestProject } from "vitest/node";
import { createAccount, listAccounts } from "../src/access/accounts.ts";
import { COMMAND_LINE } from "../src/access/record.ts";
import { ROLES } from "../src/roles.ts";
import { SetupLink } from "../src/access/setup-link.ts";
import { viewerOf } from "../src/access/viewer-of.ts";
import { Admission } from "../src/admission/admission.ts";
import { createApp } from "../src/server/app.ts";
import { buildPage, PAGE_FOLDER } from "../src/server/build-page.ts";
import { createLog } from "../src/log.ts";
import type { Database } from "../src/neo4j/database.ts";
import { createDatabase, createDriver } from "../src/neo4j/run.ts";
import type { Connection } from "../src/neo4j/server.ts";
import { readiness } from "../src/server/ready.ts";
import { schema } from "../src/schema.ts";
import { listen } from "../src/server/server.ts";
import { ownPage } from "./own-page.ts";
import { TODAY } from "./app.ts";
import "./provided.ts";

const PASSWORD = "correct horse battery";

/**
 * Serves the built page on the seeded database, also where reading is closed to strangers.
 * `POST /test/database/away` and `…/back` take the database away from this server alone, by a
 * switch on the way to it; `/test/accounts/made` makes an account of each role, and
 * `/test/accounts/none` removes all and answers with the token of the one-time link.
 * `/test/own/open` answers with the address of a page on an empty database of its own,
 * `/test/own/load` loads the folder that is its body there.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await buildPage(console.log);
  const connection = project.getProvidedContext().neo4j;
  const way = await switchable(connection);
  const database = createDatabase(createDriver(way.connection), connection.database);
  const setup = new SetupLink();
  const appOf = (publicRead: boolean) =>
    createApp({
      database,
      schema,
      admission: new Admission(),
      today: TODAY,
      settings: { corsOrigins: [], publicRead, behindProxy: false },
      viewerOf: (request) => viewerOf(database, request),
      setup,
      log: createLog("error"),
      ready: () => readiness(database),
      pageFolder: PAGE_FOLDER,
    });
  const outer = new Hono();
  outer.post("/test/database/away", async (c) => c.text(await way.away()));
  outer.post("/test/database/back", async (c) => c.text(await way.back()));
  outer.post("/test/accounts/made", async (c) => c.text(await makeAccounts(database)));
  outer.post("/test/accounts/none", async (c) => {
    await database.write((tx) => tx.run(REMOVE_ACCOUNTS));
    return c.text(setup.make());
  });
  const own = ownPage();
  outer.post("/test/own/open", async (c) => c.text(await own.open()));
  outer.post("/test/own/load", async (c) => c.text(await own.load(await c.req.text())));
  outer.post("/test/own/close", async (c) => c.text(await own.close()));
  outer.route("/", appOf(true));
  const server = await listen(outer.fetch, 0, "127.0.0.1");
  const closed = await listen(appOf(false).fetch, 0, "127.0.0.1");
  project.provide("pageUrl", server.url);
  project.provide("closedUrl", closed.url);
  return async () => {
    await own.close();
    await server.close();
    await closed.close();
    await database.close();
    await way.away();
  };
}

const REMOVE_ACCOUNTS = `
MATCH (account:Account)
OPTIONAL MATCH (below)-[:BELONGS_TO]->(account)
DETACH DELETE below, account`;

/** Makes "Page editor" and so on, unless they are there. */
async function makeAccounts(database: Database): Promise<string> {
  const known = new Set((await listAccounts(database)).map(({ name }) => name));
  for (const role of ROLES) {
    const name = `Page ${role}`;
    if (known.has(name)) continue;
    await createAccount(database, COMMAND_LINE, { name, role, password: PASSWORD });
  }
  return PASSWORD;
}

/** A forwarder on a port of its own that can be closed and opened again. */
async function switchable(connection: Connection) {
  const target = new URL(connection.uri);
  const open = new Set<Socket>();
  const forwarder = createServer((client) => {
    const server = connect(Number(target.port || 7687), target.hostname);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => open.delete(from));
    }
  });
  let port = 0;
  const back = () =>
    new Promise<string>((resolve) => {
      forwarder.listen(port, "127.0.0.1", () => {
        port = (forwarder.address() as { port: number }).port;
        resolve("back");
      });
    });
  const away = () =>
    new Promise<string>((resolve) => {
      forwarder.close(() => resolve("away"));
      for (const socket of open) socket.destroy();
    });
  await back();
  return { connection: { ...connection, uri: `bolt://127.0.0.1:${port}` }, away, back };
}
