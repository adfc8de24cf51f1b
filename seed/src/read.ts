import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { checkSeed } from "./check.ts";
import { readCsv, type Row } from "./csv.ts";
import { Problems } from "./problems.ts";
import * as tables from "./tables.ts";
import type { SeedData } from "./tables.ts";

/** The files of a folder; `claims/` and `properties/` hold one file for each document. */
const FILES = {
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
 * Throws `SeedRefused`, which lists what is wrong where, unless all of it is right.
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
  const data = {
    documents: table("documents"),
    origins: table("origins"),
    entities: table("entities"),
    events: table("events"),
    names: table("names"),
    claims: readPerDocument(folder, "claims", tables.claims, problems),
    properties: readPerDocument(folder, "properties", tables.properties, problems),
    conflicts: table("conflicts"),
    conflictSides: table("conflictSides"),
  } as SeedData;
  refuseStrangers(folder, problems);
  checkSeed(data, problems);
  problems.throwIfAny(folder);
  return data;
}

/** Rows of `<part>/<document id>.csv`; the check then tells where there is no such document. */
function readPerDocument<S extends z.ZodObject>(
  folder: string,
  part: string,
  schema: S,
  problems: Problems,
): Row<z.output<S> & { document: string }>[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return csvFiles(path).flatMap((name) => {
    const document = name.slice(0, -".csv".length);
    const rows = readCsv(join(path, name), `${part}/${name}`, schema, problems);
    return rows.map((row) => ({ ...row, document }));
  });
}

/** A misspelt file name would otherwise leave its rows out without a word. */
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
