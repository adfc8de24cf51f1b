import { inOrder } from "../neo4j/rows.ts";
import type { Database } from "../neo4j/database.ts";

/** How many entities or claims are of each of these kinds, by the indexes of both. */
export async function countUses(database: Database, kinds: readonly string[]) {
  const rows = await database.read<{ kind: string; uses: number }>("uses of kinds", USES, {
    kinds,
  });
  return inOrder(kinds, rows, ({ kind }) => kind, null).map((row) => row?.uses ?? 0);
}

const USES = `
UNWIND $kinds AS kind
RETURN kind, COUNT { MATCH (e:Entity {kind: kind}) } + COUNT { MATCH (c:Claim {kind: kind}) } AS uses`;
