import type { Database } from "./neo4j/database.ts";
import { DatabaseUnavailable } from "./neo4j/errors.ts";

const SEEDED = `
  MATCH (graph:Graph {id: 'graph'})
  RETURN graph.seededAt IS NOT NULL AS seeded`;

/** Whether a seed has been loaded completely. */
export async function isSeeded(database: Database): Promise<boolean> {
  const [row] = await database.read<{ seeded: boolean }>("seeded", SEEDED, {}, { timeoutMs: 3000 });
  return row?.seeded ?? false;
}

/** Null once questions can be answered, else what is missing and what comes next. */
export async function readiness(database: Database): Promise<string | null> {
  try {
    return (await isSeeded(database)) ? null : "The seed is being loaded.";
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error.message;
    throw error;
  }
}
