import { parse } from "csv-parse/sync";
import { describe, expect, it, vi } from "vitest";
import { note } from "../../test/note.ts";
import { testApp, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { Admission } from "../admission/admission.ts";
import { Busy, Stopping } from "../errors.ts";
import { createLog } from "../log.ts";
import type { Database } from "../neo4j/database.ts";

const database = testDatabase();
const app = testApp(database);
const ask = testClient(database);

describe("a stream", () => {
  /** The same database, which counts what is asked of it and may fail. */
  function counting(fails: (statements: number) => Error | null = () => null) {
    const sent: string[] = [];
    const counted: Database = {
      ...database,
      read: (name, ...rest) => {
        note(sent, name);
        const error = fails(sent.filter((one) => one === "list entities").length);
        return error ? Promise.reject(error) : database.read(name, ...rest);
      },
    };
    return { sent, counted };
  }

  it("reads a page when the one before was taken, and no more once the client has gone", async () => {
    const { sent, counted } = counting();
    const { body } = await testApp(counted).request("/export/links.csv");
    const pages = () => sent.filter((name) => name === "list entities").length;
    expect(pages()).toBe(1);
    const reader = body!.getReader();
    await reader.read();
    await reader.read();
    expect(pages()).toBeLessThan(4);
    await reader.cancel();
    const left = sent.length;
    await testClient(counted)("{ stats { links } }");
    expect(sent.slice(left)).not.toContain("list entities");
  });

  it("breaks off where a page fails, instead of looking whole", async () => {
    const { counted } = counting((pages) => (pages > 2 ? new Error("torn") : null));
    const response = await testApp(counted, { log: createLog("silent") }).request(
      "/export/links.csv",
    );
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it("goes on with a page that had to wait for others", async () => {
    const whole = await (await app.request("/export/links.csv")).text();
    const { sent, counted } = counting((pages) => (pages === 2 ? new Busy(1) : null));
    const response = await testApp(counted).request("/export/links.csv");
    expect(await response.text()).toBe(whole);
    expect(sent.filter((name) => name === "list entities").length).toBeGreaterThan(3);
  });

  it("ends where a client takes too long to read it", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const response = await app.request("/export/links.csv");
      const reader = response.body!.getReader();
      await reader.read();
      vi.setSystemTime(Date.now() + 16 * 60_000);
      const rest = (async () => {
        while (!(await reader.read()).done);
      })();
      await expect(rest).rejects.toThrow("took too long");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is waited for by a process that ends, and refused by one that has begun to", async () => {
    const admission = new Admission();
    const ending = testApp(database, { admission });
    const response = await ending.request("/export/claims.csv");
    let ended = false;
    const end = admission.draining.end(60_000).then(() => (ended = true));
    await ask("{ stats { links } }");
    expect(ended).toBe(false);
    expect(parse(await response.text(), { columns: true }).length).toBeGreaterThan(371);
    await end;
    const late = await ending.request("/export/claims.csv");
    expect([late.status, await late.json()]).toEqual([503, { error: new Stopping().message }]);
  });
});
