import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PROJECT_FOLDER } from "../src/settings.ts";

const CHECK = "./api/needs-node.cjs";
const folder = mkdtempSync(join(tmpdir(), "backchannel-node-"));
const asIfOlder = join(folder, "older.cjs");
beforeAll(() =>
  writeFileSync(
    asIfOlder,
    "Object.defineProperty(process, 'versions', { value: { node: '20.9.0' } });",
  ),
);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) =>
    execFile(process.execPath, args, { cwd: PROJECT_FOLDER }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );

it("tells an older Node in one sentence what to do, before anything else is loaded", async () => {
  const { code, out, err } = await run("-r", asIfOlder, "-r", CHECK, "-p", "'went on'");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^Backchannel needs Node 24 or newer.*20\.9\.0.*npm rebuild node.*\n$/);
}, 30_000);

it("says nothing to a Node that will do", async () => {
  expect(await run("-r", CHECK, "-p", "'went on'")).toEqual({ code: 0, out: "went on\n", err: "" });
}, 30_000);

it("stands before every command of ours that npm runs", () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = Object.values(scripts).filter((script) => script.startsWith("node "));
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(command).toMatch(`node -r ${CHECK} `);
});
