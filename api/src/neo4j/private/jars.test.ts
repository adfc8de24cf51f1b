import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findJars, jarsFolder, resolveJars } from "./jars.ts";

let folder: string;
const below = (...names: string[]) => join(folder, ...names);

/** A fake Maven that records how it was called; the test decides whether its cache is full. */
function fakeMaven(cacheIsFull: boolean) {
  const script = `#!/bin/sh
echo "$*" >> "${below("calls")}"
case "$*" in *" -o "*) ${cacheIsFull ? "" : "echo '[ERROR] not in the cache'; exit 1"} ;; esac
mkdir jars && echo programs > jars/neo4j.jar
`;
  writeFileSync(below("mvn"), script);
  chmodSync(below("mvn"), 0o755);
}
const calls = () => readFileSync(below("calls"), "utf8").trim().split("\n");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backchannel-jars-"));
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env["PATH"]}`);
  vi.stubEnv("XDG_CACHE_HOME", below("cache"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("brings the programs once for all homes of a user", async () => {
  fakeMaven(true);
  expect(findJars(below("one"))).toBeNull();
  const jars = await resolveJars(below("one"), () => {});
  expect(readdirSync(jars)).toEqual(["neo4j.jar"]);
  expect(await resolveJars(below("two"), () => {})).toBe(jars);
  expect(calls()).toHaveLength(1);
  expect(existsSync(below("one"))).toBe(false);
});

it("goes to the network only for what Maven's own cache lacks, and says so", async () => {
  fakeMaven(false);
  const said: string[] = [];
  const jars = await resolveJars(below("home"), (line) => said.push(line));
  expect(existsSync(join(jars, "neo4j.jar"))).toBe(true);
  expect(calls().map((call) => / -o /.test(call))).toEqual([true, false]);
  expect(said.at(-1)).toMatch(/Fetching Neo4j .* once/);
});

it("ends with one complete folder when several begin at once", async () => {
  fakeMaven(true);
  const found = [1, 2, 3].map(() => resolveJars(below("home"), () => {}));
  expect(new Set(await Promise.all(found)).size).toBe(1);
  expect(readdirSync(below("cache", "backchannel"))).toHaveLength(1);
});

it("keeps them in the home where the cache cannot be written", async () => {
  fakeMaven(true);
  writeFileSync(below("cache"), "no folder");
  expect(await resolveJars(below("home"), () => {})).toBe(jarsFolder(below("home")));
});

it("says what Maven said when there is no way to the programs", async () => {
  writeFileSync(below("mvn"), "#!/bin/sh\necho '[ERROR] no route to host'; exit 1\n");
  chmodSync(below("mvn"), 0o755);
  await expect(resolveJars(below("home"), () => {})).rejects.toThrow(/no route to host/);
  expect(readdirSync(below("cache", "backchannel"))).toEqual([]);
});
