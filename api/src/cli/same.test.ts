import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";

// Each starts a process, and one compares all labelled records.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "backchannel-same-"));
afterAll(() => rmSync(folder, { recursive: true }));

function same(...args: string[]) {
  const cli = join(import.meta.dirname, "same.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
  });
  return { out: stdout, error: stderr.trim(), status };
}

const figure = (text: string, what: string) => Number(new RegExp(`${what} (\\d[\\d.]*)`).exec(text)?.[1]); // prettier-ignore

it("finds those who are one among the labelled records, with few candidates", () => {
  const { out, status } = same("eval");
  expect(status).toBe(0);
  const heldOut = out.slice(out.indexOf("held out:"));
  expect(figure(heldOut, "pairs completeness")).toBeGreaterThanOrEqual(0.97);
  expect(figure(heldOut, "candidates a record")).toBeLessThanOrEqual(50);
  expect(figure(heldOut, "F1")).toBeGreaterThanOrEqual(0.9);
});

it("measures any file with clusters, whatever its headings", () => {
  const file = join(folder, "people.csv");
  const rows = [
    "Rec ID,Given_Name,Surname,Date of birth,true_id,shoe size",
    "1,Omar,Haddad,19670312,a,43",
    "2,Haddad,Omar,1967-03-12,a,",
    "3,Maud,Orrell,,b,38",
    "4,عمر,حداد,12.03.1967,a,",
  ];
  writeFileSync(file, rows.join("\n"));
  const { out, error } = same("eval", file, "--misses", "3");
  expect(error).toBe("");
  expect(out).toContain("4 records, 3 pairs are one");
  expect(out).toContain("pairs completeness 1.0000");
  expect(out).toContain("precision 1.000  recall 1.000  F1 1.000");
  writeFileSync(file, rows.join("\n").replaceAll(",", ";"));
  expect(same("eval", file).out).toContain("precision 1.000  recall 1.000  F1 1.000");
});

it("blocks names in one pass, and says what is wrong with its input", () => {
  expect(same("block", "--names", "2000").out).toMatch(/2000 names: .* keys and .* candidates a name/); // prettier-ignore
  const file = join(folder, "no.csv");
  writeFileSync(file, "id,name\n1,x\n");
  expect(same("eval", file).error).toMatch(/no column of clusters: .* it has id, name\./);
  expect(same("eval", join(folder, "absent.csv")).error).toContain("cannot be read");
  expect(same("compare").error).toContain("npm run same -- eval");
});
