import { resolve } from "node:path";
import { openDatabase } from "@backchannel/api/src/server/open.ts";
import { readSettings } from "@backchannel/api/src/settings.ts";
import { writeFolder } from "./write.ts";

/** `npm run export -- FOLDER`: writes what stands in the graph as a folder of reports. */
async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  if (!given) throw new Error("Name a folder to write: npm run export -- FOLDER");
  const folder = resolve(given);
  const database = await openDatabase(readSettings(), { say: (line) => console.log(line) });
  try {
    await writeFolder(database, folder);
    console.log(`Wrote ${folder}; npm run seed -- FOLDER loads it.`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
