import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Database } from "../../src/neo4j/database.ts";

/** How much of what is in the graph; from the store's own counts. */
export async function countNodes(database: Database): Promise<Record<string, number>> {
  const [row] = await database.read<Record<string, number>>("counts", COUNTS);
  return row ?? {};
}

const COUNTS = `
RETURN COUNT { (:Actor) } AS actors, COUNT { (:Event) } AS events,
  COUNT { ()-[:${keysOf(LINK_KINDS).join("|")}]->() } AS links,
  COUNT { (:Claim) } AS claims, COUNT { (:Document) } AS documents`;
