import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { SetupError } from "../../src/setup-error.ts";
import { prepare } from "../../src/neo4j/private/prepare.ts";
import { environmentWith } from "../../src/settings.ts";
import type { ImportFile } from "../data/generate.ts";

/** Loads CSV files into the stopped database of a folder with Neo4j's admin tool. */
export async function importFiles(
  folder: string,
  jars: string,
  files: readonly ImportFile[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  prepare(folder, { port: 0, pageCache: "256m", first: true });
  const nodes = files
    .filter(({ nodes }) => nodes !== undefined)
    .map(({ file, nodes }) => `--nodes=${nodes ? `${nodes}=` : ""}${file.path}`);
  const relationships = files
    .filter(({ relationships }) => relationships !== undefined)
    .map(
      ({ file, relationships }) =>
        `--relationships=${relationships ? `${relationships}=` : ""}${file.path}`,
    );
  const args = [
    "-Xmx2g",
    "-cp",
    join(jars, "*"),
    "org.neo4j.cli.AdminTool",
    "database",
    "import",
    "full",
    "neo4j",
    "--overwrite-destination",
    "--id-type=integer",
    "--array-delimiter=;",
    "--trim-strings=true",
    `--report-file=${join(folder, "import.report")}`,
    ...nodes,
    ...relationships,
  ];
  const env = environmentWith({ NEO4J_HOME: folder, NEO4J_CONF: join(folder, "conf") });
  try {
    await promisify(execFile)("java", args, { env, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as Record<string, string>;
    throw new SetupError(`The import failed: ${`${stdout}\n${stderr}`.trim().slice(-2_000)}`);
  }
}
