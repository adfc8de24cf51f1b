import type { Database } from "../neo4j/database.ts";
import { DatabaseUnavailable } from "../neo4j/errors.ts";

const ANSWERS = "MATCH (graph:Graph {id: 'graph'}) RETURN graph.id AS id";

/** Null once queries can be answered, else what is missing and what to expect. */
export async function readiness(database: Database): Promise<string | null> {
  try {
    await database.read("ready", ANSWERS, {}, { timeoutMs: 3_000 });
    return null;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error.message;
    throw error;
  }
}
