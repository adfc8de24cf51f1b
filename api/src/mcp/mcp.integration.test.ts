import { join } from "node:path";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { describe, expect, it } from "vitest";
import { testApp, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { doors, testAccounts } from "../../test/doors.ts";
import { mcpClient, mcpClientOn } from "../../test/mcp-client.ts";
import { COMMAND_LINE } from "../access/record.ts";
import { createToken } from "../access/tokens.ts";
import type { Role } from "../roles.ts";
import { listen } from "../server/server.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const database = testDatabase();
const app = testApp(database);
const ask = testClient(database);

const READING = ["search", "entity", "link_evidence", "paths", "contacts", "brief", "what_falls_without"]; // prettier-ignore
const HEADS = "link:ahmad-al-dalati:HEADS:quneitra-province";

/** A question for each tool, and what its answer must hold. */
const QUESTIONS: [tool: string, given: Record<string, unknown>, holds: readonly (string | RegExp)[]][] = [
  ["search", { text: "Dallaty" }, ["Ahmad al-Dalati (person)", "(ahmad-al-dalati)", "Found as “Ahmed al-Dallaty”"]],
  ["search", { text: "security in Sweida", first: 2 }, [/^- \d+ more claims, documents and notes/m]],
  ["entity", { id: "ahmad-al-dalati", first: 3 }, [/^- \d+ more links: 3 of \d+/m, /^- When: no document dates/m]],
  ["link_evidence", { id: HEADS }, ["Without Reuters: All support withdrawn. (reuters)", "goes back to Reuters"]],
  [
    "link_evidence",
    { id: HEADS, filter: { excludePublishers: ["kurdistan24"] } },
    [/^- claim:\S+, left out: its publisher is left out\.$/m, "- What the filter leaves out, by excludePublishers."],
  ],
  ["paths", { from: ["ron-dermer"], to: ["ahmad-al-dalati"], limit: 2 }, [/No document names Ron Dermer/, /^Weakest: hops/m, /^Hop 3: .* \[\d+\]/m]],
  ["contacts", {}, ["Syria and Israel: 9 occasions", /through United Arab Emirates/]],
  ["contacts", { between: ["syria", "israel"], first: 2 }, [/^- 7 more occasions: 2 of 9/m]],
  ["brief", { filter: { knownBy: "2025-06-01" } }, ["As of 1 June 2025", "by knownBy"]],
  ["brief", { entity: "ahmad-al-dalati" }, ["(ahmad-al-dalati)"]],
  ["what_falls_without", { publishers: ["reuters"] }, [/^Without Reuters \d+ links lose all support/m, /^Nothing is left of: /m, /^- \d+ more links without support/m]],
]; // prettier-ignore

describe("an answer", () => {
  it.each(QUESTIONS)("of %s to %o has its sources and its limits", async (tool, given, holds) => {
    const { call } = await mcpClient(app);
    const { text, refused } = await call(tool, given);
    expect(refused).toBe(false);
    for (const part of holds) expect(text).toMatch(part);

    const [said, rest] = text.split("\n\nFootnotes:\n") as [string, string];
    const [footnotes, notShown] = rest.split("\n\nNot shown:\n") as [string, string];
    const marks = new Set([...said.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
    const lines = footnotes.split("\n");
    expect([...marks].toSorted((a, b) => a - b)).toEqual(lines.map((_, i) => i + 1));
    for (const [i, line] of lines.entries()) {
      expect(line).toMatch(/^\[\d+\] .+ Document: .+; page: http:\/\/localhost\/\?document=doc:\S+&claim=claim:\S+ \(claim:\S+, doc:\S+\)$/); // prettier-ignore
      expect(line.startsWith(`[${i + 1}] `)).toBe(true);
    }
    expect(notShown).toMatch(/^- .+/);

    const ids = [...text.matchAll(/(?:claim|doc|link|conflict):[^\s,()&]+/g)].map(([one]) => one);
    const { data } = await ask<{ nodes: (object | null)[] }>(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      { ids: [...new Set(ids)].slice(0, 500) },
    );
    expect(data.nodes).not.toContain(null);
  });

  it.each([
    ["entity", { id: "nobody" }, false, /^There is nothing with the id nobody/],
    ["link_evidence", { id: HEADS, filter: { excludePublishers: ["none-such"] } }, true, /^excludePublishers: there is no entity "none-such"/],
    ["link_evidence", { id: HEADS, filter: { kinds: ["NO_SUCH"] } }, true, /NO_SUCH/],
    ["paths", { from: ["ron-dermer"], to: ["ron-dermer"] }, true, /ron-dermer|same|different/],
    ["what_falls_without", {}, true, /names at least one outlet/],
    ["contacts", { between: ["syria"] }, true, /between/],
    ["entity", { id: "syria", colour: "red", first: 500 }, true, /first/],
  ])("of %s to %o says what is wrong", async (tool, given, isRefused, message) => {
    const { call } = await mcpClient(app);
    const { text, refused } = await call(tool, given);
    expect(text).toMatch(message);
    expect(refused).toBe(isRefused);
  });
}); // prettier-ignore

describe("what is offered", () => {
  const accounts = testAccounts(database);
  const { send } = doors(database);
  const closed = doors(database, { publicRead: false });
  const tokenOf = async (role: Role) => ({
    authorization: `Bearer ${(await createToken(database, COMMAND_LINE, await accounts.make(role), {})).secret}`,
  });

  it("is reading to all, and a claim to add only by the token of who may", async () => {
    const open = { request: send as (path: string, init?: RequestInit) => Promise<Response> };
    expect(await (await mcpClient(open)).toolNames()).toEqual(READING);
    expect(await (await mcpClient(open, await tokenOf("reader"))).toolNames()).toEqual(READING);
    const contributor = await mcpClient(open, await tokenOf("contributor"));
    expect(await contributor.toolNames()).toEqual([...READING, "propose_claim"]);
    for (const { name, annotations, description } of (await contributor.client.listTools()).tools) {
      expect(annotations?.readOnlyHint).toBe(name !== "propose_claim");
      expect(description).toMatch(/\.$/);
    }
    expect((await (await mcpClient(open)).call("propose_claim", {})).refused).toBe(true);
  });

  it("is nothing where reading is closed, to a token that is none, or to a foreign page", async () => {
    const shut = {
      request: closed.send as (path: string, init?: RequestInit) => Promise<Response>,
    };
    await expect(mcpClient(shut)).rejects.toThrow();
    await expect(mcpClient(shut, { authorization: "Bearer bc_none" })).rejects.toThrow();
    expect(await (await mcpClient(shut, await tokenOf("reader"))).toolNames()).toEqual(READING);
    const foreign = { origin: "http://rebound.example" };
    await expect(mcpClient(app, foreign)).rejects.toThrow(/CORS_ORIGINS/);
    const listed = testApp(database, {
      settings: { corsOrigins: ["http://rebound.example"], publicRead: true, behindProxy: false },
    });
    expect(await (await mcpClient(listed, foreign)).toolNames()).toEqual(READING);
    expect((await app.request("/mcp")).status).toBe(405);
  });
});

it("reads documents and the words of the graph as resources", async () => {
  const { client } = await mcpClient(app);
  const { resources } = await client.listResources();
  expect(resources).toHaveLength(1 + 8);
  const read = async (uri: string) =>
    (((await client.readResource({ uri })).contents[0] as { text: string }) ?? { text: "" }).text;
  const words = await read("backchannel://ontology");
  for (const word of ["PERSON: person", "MEDIATED (CONTACTS)", "MULTI_ORIGIN: ", "MEDIATOR: "]) {
    expect(words).toContain(word);
  }
  for (const { uri, name } of resources.slice(1)) {
    const text = await read(uri);
    expect(text).toContain(name);
    expect(text).toContain("The text of the document itself, which is not kept here.");
  }
  await expect(read("backchannel://document/doc%3Anone")).rejects.toThrow(/no document doc:none/);
});

describe("npm run mcp", () => {
  const transportTo = (url: string, stderr: "inherit" | "pipe" = "inherit") =>
    new StdioClientTransport({
      command: process.execPath,
      args: [join(PROJECT_FOLDER, "api/src/cli/mcp.ts")],
      env: { BACKCHANNEL_URL: url },
      stderr,
    });

  it("answers the same over standard input and output, asked of a server that runs", async () => {
    const server = await listen(app.fetch, 0, "127.0.0.1");
    try {
      const { client, call, toolNames } = await mcpClientOn(transportTo(`${server.url}/`));
      expect(await toolNames()).toEqual(READING);
      const here = await mcpClient(app);
      for (const [tool, given] of QUESTIONS) {
        const { text } = await call(tool, given);
        expect(text).toContain(`page: ${server.url}/?document=`);
        const same = (await here.call(tool, given)).text;
        expect(text.replaceAll(server.url, "http://localhost")).toBe(same);
      }
      await client.close();
    } finally {
      await server.close();
    }
  });

  it("says where it looked when nothing answers", async () => {
    const transport = transportTo("http://127.0.0.1:9", "pipe");
    let told = "";
    transport.stderr?.on("data", (piece: Buffer) => (told += piece.toString()));
    await expect(mcpClientOn(transport)).rejects.toThrow();
    expect(told).toContain("Nothing answers at http://127.0.0.1:9: start Backchannel");
  });
});
