import { INDEX_VERSION, indexedName } from "../names/indexed.ts";
import type { Database } from "../neo4j/database.ts";

const BATCH = 5_000;

/**
 * Reindexes all names if an older version of the rules indexed them; what a newer one has indexed
 * is left alone. Works in batches, so that memory use stays flat. If it is interrupted, the next
 * start begins again.
 */
export async function indexNames(
  database: Database,
  say: (line: string) => void = () => {},
): Promise<void> {
  const [graph] = await database.read<Indexed>("name index version", VERSION);
  if (graph && graph.version >= INDEX_VERSION) return;
  let done = 0;
  for (let after = graph?.filled ? "" : undefined; after !== undefined;) {
    const names: NameValue[] = await database.read("names", NAMES, { after, limit: BATCH });
    const rows = names.map(({ id, value }) => ({ id, ...indexedName(value) }));
    await database.write((tx) => tx.run(INDEX, { rows }));
    done += rows.length;
    if (rows.length > 0) say(`Indexing names (${done} so far) …`);
    after = names.at(-1)?.id;
  }
  await database.write((tx) => tx.run(DONE, { version: INDEX_VERSION }));
}

interface Indexed {
  version: number;
  filled: boolean;
}

interface NameValue {
  id: string;
  value: string;
}

const VERSION = `
MATCH (g:Graph {id: 'graph'})
RETURN coalesce(g.nameIndex, 0) AS version, EXISTS { (:Name) } AS filled`;

const NAMES = `
MATCH (n:Name) WHERE n.id > $after
RETURN n.id AS id, n.value AS value
ORDER BY n.id LIMIT $limit`;

const INDEX = `
UNWIND $rows AS row
MATCH (n:Name {id: row.id})
SET n.folded = row.folded, n.key = row.key`;

/** Two versions may start at once: the newer one has the last word. */
const DONE = `
MATCH (g:Graph {id: 'graph'}) WHERE coalesce(g.nameIndex, 0) < $version
SET g.nameIndex = $version`;
