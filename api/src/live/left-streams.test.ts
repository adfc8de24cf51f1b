import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { SetupLink } from "../access/setup-link.ts";
import { Admission } from "../admission/admission.ts";
import { createLog } from "../log.ts";
import type { Database } from "../neo4j/database.ts";
import { schema } from "../schema.ts";
import { createApp } from "../server/app.ts";
import { listen } from "../server/server.ts";

const database = {
  read: async () => {
    await sleep(2);
    return [{ seq: 1 }];
  },
} as unknown as Database;

const app = createApp({
  database,
  schema,
  settings: { corsOrigins: [], publicRead: true, behindProxy: false },
  viewerOf: () => sleep(5, null),
  admission: new Admission(),
  setup: new SetupLink(),
  log: createLog("silent"),
  ready: async () => null,
  pageFolder: ".",
});
const QUERY = encodeURIComponent("subscription { graphChanged { seq } }");

it("leaves nothing running of a stream whose client goes at whatever moment", async () => {
  const { setInterval: begin, clearInterval: end } = globalThis;
  const running = new Set<unknown>();
  vi.spyOn(globalThis, "setInterval").mockImplementation(((...args: Parameters<typeof begin>) => {
    const timer = begin(...args);
    running.add(timer);
    return timer;
  }) as typeof begin);
  vi.spyOn(globalThis, "clearInterval").mockImplementation((timer) => {
    running.delete(timer);
    end(timer);
  });
  const server = await listen(app.fetch, 0, "127.0.0.1");
  let begun = 0;
  for (let ms = 0; ms < 40; ms++) {
    const client = connect(Number(new URL(server.url).port), "127.0.0.1");
    client.on("error", () => undefined);
    client.write(
      `GET /graphql?query=${QUERY} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n`,
    );
    await sleep(ms);
    client.destroy();
    begun = Math.max(begun, running.size);
  }
  await server.close();
  expect(begun).toBeGreaterThan(0);
  await expect.poll(() => running.size).toBe(0);
  vi.restoreAllMocks();
});
