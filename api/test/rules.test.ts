import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT_FOLDER } from "../src/settings.ts";

const SOURCES = ["api/src", "api/test", "schema", "seed/src", "ui/src"];

it("writes down every rule that the code names by its code", () => {
  const text = readFileSync(join(PROJECT_FOLDER, "docs/rules.md"), "utf8");
  const written = new Set([...text.matchAll(/^\*\*(R\d+) /gm)].map(([, code]) => code));
  const named = filesOf(SOURCES).flatMap(({ path, source }) =>
    [...source.matchAll(/\bR\d{1,2}\b(?!")/g)].map(([code]) => ({ path, code })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ code }) => !written.has(code))).toEqual([]);
});

function filesOf(folders: readonly string[]) {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|tsx|cypher)$/.test(name))
      .map((name) => join(folder, name))
      .map((path) => ({ path, source: readFileSync(join(PROJECT_FOLDER, path), "utf8") })),
  );
}
