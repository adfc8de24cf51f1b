import { deriveAnew, LINK_VERSION } from "../derive/derive-anew.ts";
import { indexWords } from "../find/index-words.ts";
import { INDEX_VERSION } from "../names/indexed.ts";
import type { Database } from "../neo4j/database.ts";
import { lacksMigrations, migrate } from "../neo4j/migrate.ts";
import { indexNames } from "../search/index-names.ts";
import { WORDS_VERSION } from "../texts/indexed.ts";

/**
 * Brings a graph to this version: its schema, the indexes of names and texts, and the links that
 * its claims derive. Each part checks whether it is due, and can be interrupted and repeated.
 */
export async function upgrade(database: Database, say: (line: string) => void): Promise<void> {
  await migrate(database, { say });
  await indexNames(database, say);
  await indexWords(database, say);
  await deriveAnew(database, say);
}

/** Whether the graph holds something and an older version made it, so that `upgrade` has to run. */
export async function isOlder(database: Database): Promise<boolean> {
  const params = { names: INDEX_VERSION, words: WORDS_VERSION, links: LINK_VERSION };
  const [graph] = await database.read<{ older: boolean }>("is it older", OLDER, params);
  return graph !== undefined && (graph.older || (await lacksMigrations(database)));
}

/** No row for a graph without entities, in which nothing can be lost. */
const OLDER = `
MATCH (g:Graph {id: 'graph'}) WHERE EXISTS { (:Entity) }
RETURN coalesce(g.nameIndex, 0) < $names OR coalesce(g.wordIndex, 0) < $words
  OR coalesce(g.linkVersion, 0) < $links AS older`;
