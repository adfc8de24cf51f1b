import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { checkKinds, takeIn } from "./kinds.ts";
import { checkSeed } from "./check.ts";
import { readCsv } from "./csv.ts";
import { Problems } from "./problems.ts";
import * as tables from "./tables.ts";
import type { SeedData, SeedTables, Statements } from "./tables.ts";

/** The files of a folder. `claims/` and `properties/` contain one file per document. */
const FILES = {
  kinds: "kinds.csv",
  documents: "documents.csv",
  origins: "origins.csv",
  entities: "entities.csv",
  events: "events.csv",
  names: "names.csv",
  conflicts: "conflicts.csv",
  conflictSides: "conflict-sides.csv",
} as const;
const NEEDED: readonly string[] = [FILES.documents, FILES.entities];

/**
 * Reads and checks a folder in the format of FORMAT.md.
 * Throws `SeedRefused`, which lists all mistakes, if there are any.
 */
export function readSeed(folder: string): SeedData {
  const problems = new Problems();
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    problems.add({ file: folder, rule: "is not a folder" });
    problems.throwIfAny(folder);
  }
  const table = <K extends keyof typeof FILES>(key: K) => {
    const path = join(folder, FILES[key]);
    if (existsSync(path)) return readCsv(path, FILES[key], tables[key], problems);
    if (NEEDED.includes(FILES[key])) problems.add({ file: FILES[key], rule: "is missing" });
    return [];
  };
  const kinds = table("kinds");
  checkKinds(kinds, problems);
  if (problems.none) takeIn(kinds);
  const base = {
    kinds,
    documents: table("documents"),
    origins: table("origins"),
    entities: table("entities"),
    events: table("events"),
    names: table("names"),
    conflicts: table("conflicts"),
    conflictSides: table("conflictSides"),
  } as SeedTables;
  refuseStrangers(folder, problems);
  if (!problems.none) {
    // Reads the statements only for their own mistakes. A reference to an unreadable row would only
    // repeat a mistake that is listed already.
    for (const { document } of readStatements(folder, problems)) void document;
    problems.throwIfAny(folder);
  }
  const summary = checkSeed(base, readStatements(folder, problems), problems);
  problems.throwIfAny(folder);
  const statements = { [Symbol.iterator]: () => readStatements(folder, new Problems()) };
  return { ...base, folder, statements, summary, fingerprint: fingerprint(folder) };
}

/** All statements, one document at a time. */
function* readStatements(folder: string, problems: Problems): Generator<Statements> {
  const of = (part: string) => (existsSync(join(folder, part)) ? csvFiles(join(folder, part)) : []);
  const [claims, properties] = [of("claims"), of("properties")];
  for (const name of [...new Set([...claims, ...properties])].sort()) {
    const document = name.slice(0, -".csv".length);
    const rows = <S extends z.ZodObject>(part: string, schema: S) =>
      readCsv(join(folder, part, name), `${part}/${name}`, schema, problems).map((row) => ({
        ...row,
        document,
      }));
    yield {
      document,
      claims: claims.includes(name) ? rows("claims", tables.claims) : [],
      properties: properties.includes(name) ? rows("properties", tables.properties) : [],
    } as Statements;
  }
}

function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const path of [folder, join(folder, "claims"), join(folder, "properties")]) {
    if (!existsSync(path)) continue;
    for (const name of csvFiles(path)) hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.digest("hex").slice(0, 32);
}

/** Otherwise the rows of a file with a misspelt name would be ignored silently. */
function refuseStrangers(folder: string, problems: Problems): void {
  const known: readonly string[] = Object.values(FILES);
  for (const file of csvFiles(folder).filter((name) => !known.includes(name))) {
    problems.add({ file, rule: `is not a file of this format; those are ${known.join(", ")}` });
  }
}

function csvFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith(".csv"))
    .sort();
}
