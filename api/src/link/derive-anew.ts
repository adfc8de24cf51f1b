import { settleDaysAnew } from "../claim/days-anew.ts";
import type { Database } from "../neo4j/database.ts";
import { deriveAll } from "./derive-all.ts";

/** Goes up with every change of what the derivation writes, and of the days that dates mean. */
export const LINK_VERSION = 3;

/**
 * Derives all links anew where an older version of the rules derived them. Cut short, the next
 * start begins again.
 */
export async function deriveAnew(database: Database): Promise<void> {
  const [graph] = await database.read<{ version: number | null }>("link version", VERSION);
  if (graph?.version === LINK_VERSION) return;
  await settleDaysAnew(database);
  await deriveAll(database, () => {});
  await database.write((tx) => tx.run(DONE, { version: LINK_VERSION }));
}

const VERSION = `
MATCH (g:Graph {id: 'graph'})
RETURN g.linkVersion AS version`;

const DONE = `
MATCH (g:Graph {id: 'graph'})
SET g.linkVersion = $version`;
