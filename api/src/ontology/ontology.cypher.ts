import { inOrder } from "../neo4j/rows.ts";
import type { Database } from "../neo4j/database.ts";

/** How many entities of each of these kinds the graph holds. */
export async function countKinds(database: Database, kinds: readonly string[]) {
  const rows = await database.read<{ kind: string; count: number }>("count kinds", COUNTS, {
    kinds,
  });
  return inOrder(kinds, rows, (row) => row.kind, null).map((row) => row?.count ?? 0);
}

const COUNTS = `
UNWIND $kinds AS kind
MATCH (e:Entity {kind: kind}) WHERE NOT (e)-[:MERGED_INTO]->()
RETURN kind, count(e) AS count`;
