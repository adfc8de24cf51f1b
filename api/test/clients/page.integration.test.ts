import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "csv-parse/sync";
import { promisify } from "node:util";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PROJECT_FOLDER } from "../../src/settings.ts";
import { listen, type Server } from "../../src/server/server.ts";
import { testApp } from "../app.ts";
import { testDatabase } from "../database.ts";
import { mcpClientOn } from "../mcp-client.ts";
import { type Snippet, snippets } from "./page.ts";
import { python } from "./python.ts";

const run = promisify(execFile);
const database = testDatabase();

/** Where the snippets lie, with the packages of the project: as a project of somebody else's would. */
const folder = mkdtempSync(join(tmpdir(), "backchannel-clients-"));
let server: Server;
beforeAll(async () => {
  symlinkSync(join(PROJECT_FOLDER, "node_modules"), join(folder, "node_modules"));
  server = await listen(testApp(database).fetch, 0, "127.0.0.1");
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const here = (code: string) => code.replaceAll("http://localhost:4000", server.url);

const PATH = [join(PROJECT_FOLDER, "node_modules/.bin"), process.env["PATH"]].join(delimiter);

/** Runs a program on a snippet, and tells what that prints. */
async function printed(command: string, file: string, code: string): Promise<string> {
  writeFileSync(join(folder, file), here(code));
  const { stdout } = await run(command, [file], { cwd: folder, env: { ...process.env, PATH } });
  return stdout;
}

/** Asks as the lines of a snippet in another language do, where that cannot be run. */
async function asked<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

/** Sends what reconciler was seen to send, whose own needs are too large to be brought for a test. */
async function reconciled(code: string): Promise<string> {
  const names = JSON.parse(/pd\.Series\((.*)\)/.exec(code)![1]!) as string[];
  const type = /type_id="(\w+)"/.exec(code)![1]!;
  const response = await fetch(here(/endpoint="(.*?)"/.exec(code)![1]!), {
    method: "POST",
    body: new URLSearchParams({
      queries: JSON.stringify({ ...names.map((query) => ({ query, type })) }),
    }),
  });
  const answer = (await response.json()) as Record<
    number,
    { result: { id: string; match: boolean }[] }
  >;
  return names
    .map((name, n) => [name, answer[n]!.result[0]!] as const)
    .map(([name, { id, match }]) => `${name} ${id} ${match ? "True" : "False"}\n`)
    .join("");
}

const RUNS: Record<string, (snippet: Snippet) => Promise<string>> = {
  sh: ({ code }) => printed("sh", "snippet.sh", code),
  js: ({ code }) => printed(process.execPath, "snippet.mjs", code),
  async python({ code, of }) {
    if (of === "Python: reconciler") return reconciled(code);
    const command = await python();
    if (command) return printed(command, "snippet.py", code);
    const query = /gql\("""([\s\S]*?)"""\)/.exec(code)![1]!;
    const { entity } = await asked<{
      entity: { name: string; links: { totalCount: number; nodes: { sentence: string }[] } };
    }>(query, { id: "ron-dermer" });
    const { name, links } = entity;
    return [`${name} ${links.totalCount}`, ...links.nodes.map(({ sentence }) => `- ${sentence}`)]
      .map((line) => `${line}\n`)
      .join("");
  },
  async r({ code }) {
    const isThere = await run("Rscript", ["--version"]).then(
      () => true,
      () => false,
    );
    if (isThere) return printed("Rscript", "snippet.R", code);
    const query = /^query <- '(.*)'$/m.exec(code)![1]!;
    const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    const file = await fetch(here(/read\.csv\("(.*?)"/.exec(code)![1]!));
    const rows = parse<{ evidence: string }>(await file.text(), { columns: true });
    const grades = [...Map.groupBy(rows, ({ evidence }) => evidence)];
    const [[most]] = grades.toSorted(([, a], [, b]) => b.length - a.length) as [[string, unknown]];
    const [count] = /"totalCount":[0-9]+/.exec(await answer.text())!;
    return `${count}\n${rows.length} links, most of them ${most}\n`;
  },
};

const ALL = snippets();

it("shows each client that the page speaks of", () => {
  expect([...new Set(ALL.map(({ of }) => of))]).toEqual([
    "curl",
    "Python",
    "JavaScript: Apollo Client",
    "JavaScript: urql",
    "JavaScript: Relay",
    "Changes as they happen",
    "R",
    "OpenRefine",
    "Python: reconciler",
    "MCP",
  ]);
});

it.each([...new Set(ALL.map(({ of }) => of))].filter((of) => of !== "MCP"))(
  "the lines for %s print what stands below them",
  { timeout: 240_000 },
  async (of) => {
    for (const snippet of ALL.filter((one) => one.of === of)) {
      if (snippet.file) writeFileSync(join(folder, snippet.file), snippet.code);
      else expect(await RUNS[snippet.language]!(snippet)).toBe(snippet.prints ?? "");
    }
    expect(ALL.some((one) => one.of === of && one.prints)).toBe(true);
  },
);

it("the settings for MCP start a server that answers", { timeout: 60_000 }, async () => {
  const { code } = ALL.find(({ of }) => of === "MCP")!;
  const { command, args, env } = (
    JSON.parse(here(code).replace("/path/to/backchannel", PROJECT_FOLDER)) as {
      mcpServers: { backchannel: { command: string; args: string[]; env: Record<string, string> } };
    }
  ).mcpServers.backchannel;
  const transport = new StdioClientTransport({
    command,
    args,
    env: { ...env, PATH: process.env["PATH"] ?? "" },
  });
  const { client, call, toolNames } = await mcpClientOn(transport);
  expect(await toolNames()).toContain("link_evidence");
  const { text } = await call("search", { text: "Dallaty" });
  expect(text).toContain("Ahmad al-Dalati (person)");
  await client.close();
});
