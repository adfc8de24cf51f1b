import type { Database } from "../../src/neo4j/database.ts";

/** How much of what is in the graph; from the store's own counts. */
export async function countNodes(database: Database): Promise<Record<string, number>> {
  const [row] = await database.read<Record<string, number>>("counts", COUNTS);
  return row ?? {};
}

const COUNTS = `
RETURN COUNT { (:Actor) } AS actors, COUNT { (:Event) } AS events,
  COUNT { (:Document) } AS documents, COUNT { (:Claim) } AS claims,
  COUNT { (:Claim)-[:SUBJECT]->() } AS statements, COUNT { ()-[:INVOLVED_IN]->() } AS involvements`;
