import { settleDaysAnew } from "./days-anew.ts";
import type { Database } from "../neo4j/database.ts";
import { deriveAll } from "./derive-all.ts";

/** Goes up with every change of what the derivation writes, and of the days that dates mean. */
export const LINK_VERSION = 3;

/**
 * Derives all links anew where an older version of the rules derived them. Cut short, the next
 * start begins again.
 */
export async function deriveAnew(
  database: Database,
  say: (line: string) => void = () => {},
): Promise<void> {
  const [graph] = await database.read<Derived>("link version", VERSION);
  if (graph?.version === LINK_VERSION) return;
  if (graph?.filled) await deriveAllAnew(database, say);
  await database.write((tx) => tx.run(DONE, { version: LINK_VERSION }));
}

interface Derived {
  version: number | null;
  filled: boolean;
}

async function deriveAllAnew(database: Database, say: (line: string) => void): Promise<void> {
  await settleDaysAnew(database);
  await deriveAll(database, ({ links, involvements }) => {
    say(`Deriving links (${links + involvements} so far) …`);
  });
}

const VERSION = `
MATCH (g:Graph {id: 'graph'})
RETURN g.linkVersion AS version, EXISTS { (:Entity) } AS filled`;

const DONE = `
MATCH (g:Graph {id: 'graph'})
SET g.linkVersion = $version`;
