import { join } from "node:path";
import { loadSeed } from "@backchannel/seed/src/load.ts";
import { progressLines } from "@backchannel/seed/src/progress.ts";
import { readSeed } from "@backchannel/seed/src/read.ts";
import type { Database } from "../neo4j/database.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const UNTOUCHED = `
MATCH (graph:Graph {id: 'graph'})
WHERE graph.seededAt IS NULL AND NOT EXISTS { MATCH (:Entity) }
RETURN graph.id AS id`;

/** Whether the graph is empty and nothing was ever loaded into it. */
export async function isUntouched(database: Database): Promise<boolean> {
  return (await database.read("untouched", UNTOUCHED)).length > 0;
}

/** Loads the five news reports, but only into an empty graph. */
export async function loadDemo(database: Database, say: (line: string) => void): Promise<void> {
  if (!(await isUntouched(database))) return;
  say("Loading the demo, five news reports (npm start -- --empty would keep it away) …");
  const data = readSeed(join(PROJECT_FOLDER, "seed/data"));
  await loadSeed(database, data, { onProgress: progressLines(say).tell });
}
