import { join } from "node:path";
import { runNode } from "./children.ts";
import type { Database } from "./neo4j/database.ts";
import { connectionEnvironment, type OpenDatabase } from "./neo4j/open.ts";
import { PROJECT_FOLDER } from "./settings.ts";

const UNTOUCHED = `
MATCH (graph:Graph {id: 'graph'})
WHERE graph.seededAt IS NULL AND NOT EXISTS { MATCH (:Entity) }
RETURN graph.id AS id`;

/** Whether a graph holds nothing, and nothing was ever loaded into it. */
export async function isUntouched(database: Database): Promise<boolean> {
  return (await database.read("untouched", UNTOUCHED)).length > 0;
}

/** Loads the five news reports, never beside anything else. */
export async function loadDemo(
  database: OpenDatabase,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!(await isUntouched(database))) return;
  say("Loading the demo, five news reports (with DEMO=off the graph would stay empty) …");
  const env = connectionEnvironment(database.connection);
  await runNode(join(PROJECT_FOLDER, "seed/src/main.ts"), { env, signal });
}
