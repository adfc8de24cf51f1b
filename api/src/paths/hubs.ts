import { degreeOf } from "../evidence/filter.cypher.ts";
import type { Database } from "../neo4j/database.ts";

/** An entity with more links than this is a hub. */
const HUB = 5_000;

interface Hubs {
  seq: number;
  ids: string[];
}
const known = new WeakMap<Database, Hubs>();

/**
 * Ids of all hubs. Scans every entity, so the result is cached until the graph changes, per
 * database: pass the long-lived one, not that of a request.
 */
export async function findHubs(database: Database, timeoutMs: number): Promise<string[]> {
  const seq = known.get(database)?.seq ?? -1;
  const params = { most: HUB, seq };
  const [now] = await database.read<Hubs | { ids: null }>("hubs", HUBS, params, { timeoutMs });
  if (now?.ids) known.set(database, now);
  return known.get(database)?.ids ?? [];
}

/**
 * CASE avoids adding up the degrees of all types, except for entities with enough relationships.
 */
const HUBS = `
MATCH (g:Graph {id: 'graph'})
RETURN g.seq AS seq, CASE WHEN g.seq = $seq THEN null ELSE COLLECT {
  MATCH (n:Entity)
  WHERE CASE WHEN COUNT { (n)--() } <= $most THEN false
    ELSE ${degreeOf("n")} > $most END
  RETURN n.id
} END AS ids`;
