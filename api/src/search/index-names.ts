import { blockText } from "../duplicates/block-text.ts";
import { INDEX_VERSION, indexedName } from "../names/indexed.ts";
import type { Database } from "../neo4j/database.ts";
import { type KeptByVersion, makeAnew } from "../neo4j/kept-by-version.ts";

const BATCH = 5_000;

export const NAME_INDEX: KeptByVersion = {
  property: "nameIndex",
  version: INDEX_VERSION,
};

/** Reindexes all names if older rules indexed them: in batches, so that memory use stays flat. */
export const indexNames = (database: Database, say: (line: string) => void = () => {}) =>
  makeAnew(database, NAME_INDEX, async () => {
    let done = 0;
    for (let after: string | undefined = ""; after !== undefined;) {
      const names: NameValue[] = await database.read("names", NAMES, { after, limit: BATCH });
      const rows = names.map(({ id, value }) => ({
        id,
        ...indexedName(value),
        blocks: blockText(value),
      }));
      await database.write((tx) => tx.run(INDEX, { rows }));
      done += rows.length;
      if (rows.length > 0) say(`Indexing names (${done} so far) …`);
      after = names.at(-1)?.id;
    }
  });

interface NameValue {
  id: string;
  value: string;
}

const NAMES = `
MATCH (n:Name) WHERE n.id > $after
RETURN n.id AS id, n.value AS value
ORDER BY n.id LIMIT $limit`;

const INDEX = `
UNWIND $rows AS row
MATCH (n:Name {id: row.id})
SET n.folded = row.folded, n.key = row.key, n.blocks = row.blocks`;
