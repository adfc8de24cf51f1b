import { createServer, connect, type Socket } from "node:net";
import { Hono } from "hono";
import type { TestProject } from "vitest/node";
import { SetupLink } from "../src/account/setup-link.ts";
import { createApp } from "../src/app.ts";
import { buildPage, PAGE_FOLDER } from "../src/build-page.ts";
import { createLog } from "../src/log.ts";
import { createDatabase, createDriver } from "../src/neo4j/run.ts";
import type { Connection } from "../src/neo4j/server.ts";
import { readiness } from "../src/ready.ts";
import { schema } from "../src/schema.ts";
import { listen } from "../src/server.ts";
import "./provided.ts";

/**
 * Serves the built page on the seeded database. `POST /test/database/away` and `…/back` take
 * the database away from this server alone, by a switch on the way to it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await buildPage(console.log);
  const connection = project.getProvidedContext().neo4j;
  const way = await switchable(connection);
  const database = createDatabase(createDriver(way.connection), connection.database);
  const app = createApp({
    database,
    schema,
    settings: { corsOrigins: [], publicRead: true, behindProxy: false },
    viewerOf: async () => null,
    setup: new SetupLink(),
    log: createLog("error"),
    ready: () => readiness(database),
    pageFolder: PAGE_FOLDER,
  });
  const outer = new Hono();
  outer.post("/test/database/away", async (c) => c.text(await way.away()));
  outer.post("/test/database/back", async (c) => c.text(await way.back()));
  outer.route("/", app);
  const server = await listen(outer.fetch, 0, "127.0.0.1");
  project.provide("pageUrl", server.url);
  return async () => {
    await server.close();
    await database.close();
    await way.away();
  };
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
