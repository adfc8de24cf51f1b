import { readRecords } from "@backchannel/api/src/change/records.cypher.ts";
import type { RecordState } from "@backchannel/api/src/change/records.ts";
import type { Database, Transaction } from "@backchannel/api/src/neo4j/database.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { type RecordKind, RECORDS } from "@backchannel/schema/records/records.ts";

/** All records of a kind, or those claims that a document states: its id. */
export type Whose = "ALL" | `doc:${string}`;

const PAGE = 1_000;

/** The records that stand, by id, so that each page is a range of an index. */
export async function* recordsOf(
  database: Database,
  kind: RecordKind,
  whose: Whose,
): AsyncGenerator<RecordState> {
  const tx: Transaction = { run: (cypher, params) => database.read("records", cypher, params) };
  const cypher = whose === "ALL" ? PAGES[kind] : STATED;
  for (let after = ""; ;) {
    const params = { after, limit: PAGE, document: whose };
    const rows = await database.read<{ id: string }>("ids of records", cypher, params);
    const ids = rows.map(({ id }) => id);
    const found = await readRecords(tx, ids);
    for (const id of ids) yield found.get(id)!.state;
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}

const PAGES = Object.fromEntries(
  keysOf(RECORDS).map((kind) => [
    kind,
    `MATCH (n:${kind}) WHERE n.id > $after AND n.retractedAt IS NULL
RETURN n.id AS id ORDER BY id LIMIT $limit`,
  ]),
) as Record<RecordKind, string>;

const STATED = `
MATCH (:Document {id: $document})<-[:STATED_IN]-(n:Claim)
WHERE n.id > $after AND n.retractedAt IS NULL
RETURN n.id AS id ORDER BY id LIMIT $limit`;
