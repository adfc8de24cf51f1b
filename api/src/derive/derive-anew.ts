import type { Database } from "../neo4j/database.ts";
import { batchwise, deriveAllPending } from "./pending.ts";
import { settleAnew } from "./settle-anew.ts";

/**
 * Goes up with every change of what claims store of other records, of what the derivation makes
 * of it, and of the days that dates mean.
 */
export const LINK_VERSION = 4;

/**
 * Settles all claims and derives all links anew where an older version of the rules did; what a
 * newer one did is left alone. Cut short, the next start begins again.
 */
export async function deriveAnew(
  database: Database,
  say: (line: string) => void = () => {},
): Promise<void> {
  const [graph] = await database.read<Graph>("link version", VERSION);
  if (graph && graph.version >= LINK_VERSION) return;
  if (graph?.filled) {
    await settleAnew(database);
    await deriveAllPending(batchwise(database), ({ links, involvements }) => {
      say(`Deriving links (${links + involvements} so far) …`);
    });
  }
  await database.write((tx) => tx.run(DONE, { version: LINK_VERSION }));
}

interface Graph {
  version: number;
  filled: boolean;
}

const VERSION = `
MATCH (g:Graph {id: 'graph'})
RETURN coalesce(g.linkVersion, 0) AS version, EXISTS { (:Entity) } AS filled`;

/** Two versions may start at once: the newer one has the last word. */
const DONE = `
MATCH (g:Graph {id: 'graph'}) WHERE coalesce(g.linkVersion, 0) < $version
SET g.linkVersion = $version`;
