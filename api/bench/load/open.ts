import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openEmbedded, stopEmbedded } from "../../src/neo4j/private/embedded.ts";
import { resolveJars } from "../../src/neo4j/private/jars.ts";
import { connect, type OpenDatabase } from "../../src/server/open.ts";
import { PROJECT_FOLDER } from "../../src/settings.ts";
import { generate } from "../data/generate.ts";
import type { Size } from "../data/sizes.ts";
import { checkDerivation } from "./check.ts";
import { importFiles } from "./import.ts";

export interface Loaded {
  database: OpenDatabase;
  /** Java's process, to measure. */
  java: number;
  /** Null where an earlier run had loaded it. */
  loading: { generated: number; imported: number; indexed: number } | null;
  /** Links that were compared with what the derivation makes of their claims. */
  compared: number;
}

/** As in the measurements that the marks come from. */
const MEMORY = { heap: "2g", pageCache: "1g" };

/** Opens the bench's own database of a size, generated and loaded if it is not there yet. */
export async function openBench(
  size: Size,
  home: string,
  say: (line: string) => void,
): Promise<Loaded> {
  const folder = join(home, "bench", size.name);
  const stamp = join(folder, "loaded");
  const wanted = fingerprint();
  const fresh = !existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted;
  const seconds = stopwatch();
  let loading: Loaded["loading"] = null;
  if (fresh) {
    await stopEmbedded(folder);
    rmSync(folder, { recursive: true, force: true });
    const jars = await resolveJars(home, say);
    seconds();
    say(`Generating ${size.name} …`);
    const files = generate(size, join(folder, "csv"));
    const generated = seconds();
    say("Importing …");
    await importFiles(folder, jars, files);
    rmSync(join(folder, "csv"), { recursive: true });
    loading = { generated, imported: seconds(), indexed: 0 };
  }
  const server = await openEmbedded({ home, folder, exclusive: true, memory: MEMORY, say });
  const database = await connect(server);
  seconds();
  await database.read("await indexes", "CALL db.awaitIndexes(900)", {}, { timeoutMs: 900_000 });
  if (loading) loading.indexed = seconds();
  const compared = await checkDerivation(database);
  writeFileSync(stamp, wanted);
  return { database, java: javaOf(folder), loading, compared };
}

const javaOf = (folder: string): number =>
  JSON.parse(readFileSync(join(folder, "run.json"), "utf8")).java;

/** Changes whenever another graph would be generated. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const folders = ["api/bench/data", "schema/link-kinds", "schema/migrations"].flatMap((folder) =>
    readdirSync(join(PROJECT_FOLDER, folder))
      .sort()
      .map((name) => join(folder, name)),
  );
  const files = ["api/bench/load/import.ts", "schema/entity-kinds.ts", "schema/kinds.ts"];
  const rules = [
    "api/src/derive/derive.ts",
    "api/src/evidence/claim-arrays.ts",
    "api/src/evidence/claim-columns.ts",
  ];
  const sources = [...folders, ...files, ...rules];
  for (const path of sources) hash.update(readFileSync(join(PROJECT_FOLDER, path)));
  return hash.digest("hex");
}

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = Date.now();
  return () => {
    const seconds = (Date.now() - last) / 1_000;
    last = Date.now();
    return seconds;
  };
}
