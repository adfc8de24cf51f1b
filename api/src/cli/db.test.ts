import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentWith, PROJECT_FOLDER } from "../settings.ts";
import { databaseFolder } from "../neo4j/private/embedded.ts";
import { birthOf } from "../neo4j/private/processes.ts";

let home: string;
let folder: string;
const bystanders: ChildProcess[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "backchannel cli-"));
  folder = databaseFolder(home);
  mkdirSync(folder, { recursive: true });
});
afterEach(() => {
  for (const child of bystanders.splice(0)) child.kill("SIGKILL");
  rmSync(home, { recursive: true });
});

/** Any other program, which has got the number that ours once had. */
function bystander(): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"]);
  bystanders.push(child);
  return child as ChildProcess & { pid: number };
}

const isThere = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

/** What `npm run db -- …` says without a terminal, and its exit code. */
function db(...args: string[]): Promise<{ code: number; said: string }> {
  const env = environmentWith({ BACKCHANNEL_HOME: home, NEO4J_URI: "" });
  return new Promise((resolve) => {
    const script = join(PROJECT_FOLDER, "api/src/cli/db.ts");
    const child = execFile(process.execPath, [script, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
    child.stdin?.end();
  });
}

const NOBODY = 2 ** 22 + 1;
const noteRunning = (file: object) => writeFileSync(join(folder, "run.json"), JSON.stringify(file));

describe("the database by itself, on the command line", { timeout: 120_000 }, () => {
  it("leaves a process alone that has got the number of the database", async () => {
    const other = bystander();
    noteRunning({ owner: NOBODY, ownerBirth: "long ago", java: other.pid, port: 7687, since: 0 });
    expect(await db("status")).toEqual({ code: 0, said: "The database is not running.\n" });
    expect(await db("stop")).toEqual({ code: 0, said: "The database is not running.\n" });
    expect(isThere(other)).toBe(true);
  });

  it("takes no process for an owner that has got the number of the owner", async () => {
    const other = bystander();
    const file = { owner: other.pid, ownerBirth: birthOf(process.pid), java: null, port: 7687 };
    noteRunning(file);
    expect(await db("stop")).toEqual({ code: 0, said: "The database is not running.\n" });
    noteRunning({ ...file, ownerBirth: birthOf(other.pid) });
    expect(await db("stop")).toMatchObject({ code: 1, said: expect.stringContaining("in use by") });
    expect(isThere(other)).toBe(true);
  });

  it("refuses to delete without a terminal or --yes, and names it", async () => {
    const { code, said } = await db("reset");
    expect(code).toBe(1);
    expect(said).toMatch(/^[^\n]*--yes[^\n]*\n$/);
    expect(existsSync(folder)).toBe(true);
    expect(await db("reset", "--yes")).toMatchObject({ code: 0 });
    expect(existsSync(folder)).toBe(false);
  });
});
