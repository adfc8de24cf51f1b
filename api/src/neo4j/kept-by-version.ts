import type { Database } from "./database.ts";

/** What a graph keeps that follows from rules of ours: made anew when the rules change. */
export interface KeptByVersion {
  /** Property of the node `Graph` that tells which version of the rules made it. */
  property: string;
  /** The version of this process; goes up with every change of the rules. */
  version: number;
}

/**
 * Runs `make` where an older version of the rules made what the graph keeps, or none; what a newer
 * one made is left alone. The version is written last, so that the next start begins again where
 * this one is interrupted.
 */
export async function makeAnew(
  database: Database,
  kept: KeptByVersion,
  make: () => Promise<void>,
): Promise<void> {
  const graph = await readKept(database, kept);
  if (graph && graph.version >= kept.version) return;
  if (graph?.filled) await make();
  await database.write((tx) => tx.run(DONE, { ...kept }));
}

/** Whether this very version made what the graph keeps, no older and no newer one. */
export async function isCurrent(database: Database, kept: KeptByVersion): Promise<boolean> {
  return (await readKept(database, kept))?.version === kept.version;
}

async function readKept(database: Database, kept: KeptByVersion): Promise<Graph | undefined> {
  const name = `version of ${kept.property}`;
  const [graph] = await database.read<Graph>(name, VERSION, { ...kept });
  return graph;
}

/** Whether an older version made one of these; null for a graph that holds nothing to make. */
export async function isAnyOlder(
  database: Database,
  kept: readonly KeptByVersion[],
): Promise<boolean | null> {
  const [graph] = await database.read<{ older: boolean }>("older versions", OLDER, { kept });
  return graph?.older ?? null;
}

interface Graph {
  version: number;
  filled: boolean;
}

const FILLED = "(EXISTS { (:Entity) } OR EXISTS { (:Document) })";
const itsVersion = (property: string) => `coalesce(g[${property}], 0)`;

const VERSION = `
MATCH (g:Graph {id: 'graph'})
RETURN ${itsVersion("$property")} AS version, ${FILLED} AS filled`;

/** Two versions may start at once: the newer one has the last word. */
const DONE = `
MATCH (g:Graph {id: 'graph'}) WHERE ${itsVersion("$property")} < $version
SET g[$property] = $version`;

const OLDER = `
MATCH (g:Graph {id: 'graph'}) WHERE ${FILLED}
RETURN any(one IN $kept WHERE ${itsVersion("one.property")} < one.version) AS older`;
