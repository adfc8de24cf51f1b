import type { Database } from "../neo4j/database.ts";
import { inOrder } from "../neo4j/rows.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";

/** The ids of the entities that have each of these identifiers, by name; merged ones once. */
export async function entitiesSharing(
  database: Database,
  keys: readonly string[],
): Promise<string[][]> {
  const rows = await database.read<{ key: string; ids: string[] }>("shared identifiers", SHARING, {
    keys,
  });
  return inOrder(keys, rows, (row) => row.key, null).map((row) => row?.ids ?? []);
}

/** One more than are told: the entity that is asked about is among them. */
const SHARING = `
UNWIND $keys AS key
MATCH (:Identifier {key: key})<-[:IDENTIFIED_BY]-(given:Entity)
WITH DISTINCT key, ${survivorOf("given")} AS e
WITH key, e ORDER BY e.name, e.id
RETURN key, collect(e.id)[..21] AS ids`;
