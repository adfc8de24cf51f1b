import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";

// Each starts a process, and one reads all labelled pairs.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "backchannel-names-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const names = (...args: string[]) => {
  const cli = join(import.meta.dirname, "cli.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
  });
  return { lines: stdout.trim().split("\n"), error: stderr.trim(), status };
};

it("prints score and reasons for two names", () => {
  const { lines, status } = names("compare", "Dallaty", "Ahmad al-Dalati");
  expect(status).toBe(0);
  expect(lines[0]).toMatch(/^0\.\d{3} {2}taken for one name$/);
  expect(lines).toContain("  “Dallaty” and “Dalati” sound the same");
});

it("writes the rows of a file back with score and match, all cells as they were", () => {
  const rows = `id,a,note,b\n7," Dermer, Ron ","says ""hm"", twice",Рон Дермер\n8,Ron Dermer,,Eli Cohen\n`;
  const { lines, error, status } = names("score", file("pairs.csv", rows));
  expect([error, status]).toEqual(["", 0]);
  expect(lines[0]).toBe("id,a,note,b,score,match");
  expect(lines[1]).toMatch(
    /^7," Dermer, Ron ","says ""hm"", twice",Рон Дермер,(0\.\d{4}|1\.0000),true$/,
  );
  expect(lines[2]).toMatch(/^8,Ron Dermer,,Eli Cohen,0\.\d{4},false$/);
});

it.each([
  ["no.csv", "a,c\nx,y\n", /no\.csv lacks the column b; it has a, c\./],
  ["empty.csv", "", /empty\.csv is empty: it needs a header row\./],
  ["cells.csv", "a,b\nx,y,z\n", /cells\.csv is not CSV at line 2: every row needs as many cells/],
])("says what is wrong with %s", (name, text, message) => {
  const { error, status } = names("score", file(name, text));
  expect(error).toMatch(message);
  expect(status).toBe(1);
});

it("names a file that is not there, and its commands", () => {
  expect(names("score", join(folder, "absent.csv")).error).toContain("cannot be read");
  expect(names("compare", "only one").error).toContain('npm run names -- compare "A" "B"');
});

it("measures the labelled pairs: most decisions are right, at random and in a search too", () => {
  const { lines } = names("eval");
  const f1 = (what: string) => {
    const line = lines.find((said) => new RegExp(`^${what} +\\d`, "u").test(said)) ?? "";
    return Number(/F1 (\d\.\d+)/.exec(line)?.[1]);
  };
  expect(f1("held-out half")).toBeGreaterThan(0.9);
  expect(f1("held out, across scripts")).toBeGreaterThan(0.9);
  expect(f1("held out, persons")).toBeGreaterThan(0.92);
  expect(f1("held out, organizations")).toBeGreaterThan(0.86);
  const atRandom = lines.filter((line) => line.startsWith("random pairs"));
  expect(atRandom).toHaveLength(2);
  for (const line of atRandom) {
    expect(Number(/\((\d+\.\d+) %\)/.exec(line)?.[1])).toBeLessThan(0.3);
  }
  const searched = lines.filter((line) => line.startsWith("list search"));
  expect(searched).toHaveLength(2);
  for (const line of searched) {
    expect(Number(/(\d\.\d+) at 1,/.exec(line)?.[1])).toBeGreaterThan(0.9);
    expect(Number(/(\d\.\d+) at 10$/.exec(line)?.[1])).toBeGreaterThan(0.96);
  }
  expect(lines).toContainEqual(expect.stringMatching(/^\d+ misses:$/));
  expect(lines).toContainEqual(expect.stringMatching(/^Arabic–Latin +\d+ pairs/));
});
