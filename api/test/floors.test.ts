import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Folders form layers: if a folder imports another, directly or through others, that one must not
 * import it back. A unit is a folder or file directly under `src`. The units below still import
 * each other in circles. None may be added, and whoever breaks a circle removes its units here.
 */
const CIRCLES: readonly { src: string; units: readonly string[]; why: string }[] = [
  {
    src: "api/src",
    units: ["claim", "conflict", "document", "entity", "link"],
    why: "The nouns refer to each other: a claim to its document, an entity to its links.",
  },
];

/** More files than this in one folder, tests not counted, are more than one concept. */
const MOST_FILES = 25;

const ROOT = join(import.meta.dirname, "../..");
const WORKSPACES = ["api/src", "ui/src"] as const;

const isTest = (name: string) => /\.test\.tsx?$/.test(name);

/** All files below a folder but tests, as paths from the root of the repository. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

/** The relative paths that a module imports: types, styles, workers and what comes later too. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*"(\.{1,2}\/[^"?]+)/g;

function unitOf(src: string, file: string): string {
  return file.slice(src.length + 1).split("/")[0]!;
}

/** Which units each unit imports. */
function importsOf(src: string): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>();
  for (const file of filesIn(src).filter((name) => /\.tsx?$/.test(name))) {
    const from = unitOf(src, file);
    const known = imports.get(from) ?? new Set();
    imports.set(from, known);
    for (const [, path] of readFileSync(join(ROOT, file), "utf8").matchAll(IMPORT)) {
      const target = join(dirname(file), path!).replaceAll(sep, "/");
      if (target.startsWith(`${src}/`)) known.add(unitOf(src, target));
    }
  }
  return imports;
}

/** The groups of units that reach each other, each in order of its names. */
function circlesOf(imports: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = new Map([...imports.keys()].map((unit) => [unit, reach(unit, imports)] as const));
  const groups = [...reached.keys()].map((unit) =>
    [...reached.keys()]
      .filter((other) => reached.get(unit)!.has(other) && reached.get(other)!.has(unit))
      .filter((other, _, group) => group.length > 1 || other !== unit)
      .toSorted(),
  );
  const unlike = new Map(groups.map((group) => [group.join(), group]));
  return [...unlike.values()].filter(({ length }) => length > 1);
}

function reach(unit: string, imports: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const ahead = [unit];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    for (const other of imports.get(next) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      ahead.push(other);
    }
  }
  return reached;
}

describe.each(WORKSPACES)("%s", (src) => {
  test("folders import each other in no circles but those listed", () => {
    const listed = CIRCLES.filter((circle) => circle.src === src);
    expect(circlesOf(importsOf(src))).toEqual(listed.map(({ units }) => units));
  });

  test(`no folder has more than ${MOST_FILES} files`, () => {
    const counts = new Map<string, number>();
    for (const file of filesIn(src)) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([, count]) => count > MOST_FILES);
    expect(crowded).toEqual([]);
  });
});

test("a circle is found however long it is, and only once", () => {
  const imports = { a: ["b"], b: ["c"], c: ["a", "d"], d: [], e: ["d"], f: ["g"], g: ["f"] };
  const sets = new Map(Object.entries(imports).map(([unit, to]) => [unit, new Set(to)]));
  expect(circlesOf(sets)).toEqual([
    ["a", "b", "c"],
    ["f", "g"],
  ]);
});
