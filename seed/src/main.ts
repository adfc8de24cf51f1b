import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@backchannel/api/src/server/open.ts";
import { readSettings } from "@backchannel/api/src/settings.ts";
import { loadSeed } from "./load.ts";
import { progressBar, progressLines } from "./progress.ts";
import { readSeed } from "./read.ts";
import { LoadReport } from "./report.ts";

/**
 * `npm run seed [-- FOLDER]`: checks a folder of reports and loads it, unless there is a mistake.
 */
async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  const folder = given ? resolve(given) : fileURLToPath(new URL("../data", import.meta.url));
  const data = readSeed(folder);
  const database = await openDatabase(readSettings(), { say: (line) => console.log(line) });
  const { uri, database: name } = database.connection;
  console.log(
    `Loading ${folder} into the database ${name} at ${uri}; ` +
      "BACKCHANNEL_HOME or NEO4J_URI name another.",
  );
  const progress = process.stdout.isTTY ? progressBar() : progressLines(console.log);
  try {
    const report = new LoadReport();
    const counts = await loadSeed(database, data, { onProgress: progress.tell, report });
    progress.end();
    const words = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    console.log(`Loaded ${folder}: ${words.join(", ")}.`);
    for (const sentence of report.sentences()) console.log(sentence);
  } finally {
    progress.end();
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
