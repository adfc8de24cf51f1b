import { deriveAnew, LINKS } from "../derive/derive-anew.ts";
import { indexWords, WORD_INDEX } from "../find/index-words.ts";
import type { Database } from "../neo4j/database.ts";
import { isAnyOlder } from "../neo4j/kept-by-version.ts";
import { lacksMigrations, migrate } from "../neo4j/migrate.ts";
import { indexNames, NAME_INDEX } from "../search/index-names.ts";

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
  const older = await isAnyOlder(database, [NAME_INDEX, WORD_INDEX, LINKS]);
  return older !== null && (older || lacksMigrations(database));
}
