import { join } from "node:path";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { listen } from "../src/server/server.ts";
import { PROJECT_FOLDER } from "../src/settings.ts";
import { testApp } from "./app.ts";
import { testDatabase } from "./database.ts";
import { mcpClient, mcpClientOn } from "./mcp-client.ts";
import { takenBack } from "./taken-back.ts";

const database = testDatabase();

/** Names in several scripts, companies, registers and leaked records instead of news. */
const FOLDER = join(PROJECT_FOLDER, "seed/fixtures/ownership");

/** What is asked of companies, by people who do not read the page. */
const QUESTIONS: [tool: string, given: Record<string, unknown>, holds: string | RegExp][] = [
  ["search", { text: "Falkenberry" }, "(beatrix-falkenberry)"],
  ["entity", { id: "dongsheng-cangchu" }, "东盛仓储(考伦)控股有限公司"],
  ["link_evidence", { id: "link:beatrix-falkenberry:ESTABLISHED:dongsheng-cangchu" }, "The Corran Ledger"],
  ["paths", { from: ["beatrix-falkenberry"], to: ["harbour-row"] }, /^Hop 2: /m],
  ["brief", { entity: "harbour-row" }, "(harbour-row)"],
  ["what_falls_without", { documents: ["doc:ledger-1984"] }, /^Nothing is left of: /m],
]; // prettier-ignore

it("answers of a graph of companies at every door as of news", { timeout: 120_000 }, async () => {
  await takenBack(database, async (tx, ask, inside) => {
    await loadSeed({ ...inside, write: (work) => work(tx) }, readSeed(FOLDER));
    const app = testApp(inside);

    const { data } = await ask<Record<string, { totalCount: number }>>(
      "{ links(first: 0) { totalCount } entities(first: 0) { totalCount } claims(first: 0) { totalCount } }",
    );
    for (const file of ["links", "entities", "claims"]) {
      const text = await (await app.request(`/export/${file}.csv`)).text();
      expect(parse(text, { columns: true })).toHaveLength(data[file]!.totalCount);
    }

    const queries = JSON.stringify({ q0: { query: "Harbour Row Nominees Ltd" } });
    const body = new URLSearchParams({ queries });
    const answer = await app.request("/reconcile", { method: "POST", body });
    const { q0 } = (await answer.json()) as { q0: { result: object[] } };
    expect(q0.result[0]).toMatchObject({ id: "harbour-row", match: true });

    const server = await listen(app.fetch, 0, "127.0.0.1");
    const piped = await mcpClientOn(
      new StdioClientTransport({
        command: process.execPath,
        args: [join(PROJECT_FOLDER, "api/src/cli/mcp.ts")],
        env: { BACKCHANNEL_URL: server.url },
      }),
    );
    const { call } = await mcpClient(app);
    for (const [tool, given, holds] of QUESTIONS) {
      const { text, refused } = await call(tool, given);
      expect(refused).toBe(false);
      expect(text).toMatch(holds);
      const same = (await piped.call(tool, given)).text;
      expect(same.replaceAll(server.url, "http://localhost")).toBe(text);
    }
    await piped.client.close();
    await server.close();
  });
});
