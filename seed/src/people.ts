import type { Transaction } from "@backchannel/api/src/neo4j/database.ts";

/** How many records are named one by one; the rest are counted. */
const NAMED = 20;

/**
 * What people wrote stands when a folder is loaded: a record that one of them changed is left as
 * it is, whatever its row says, unless all they did to it was taken back.
 */
export class People {
  /** The records that were left, in the order in which the folder names them. */
  readonly left = new Set<string>();

  /** The rows that may be written: those of records that nobody changed. */
  async spare<Row>(
    tx: Transaction,
    rows: readonly Row[],
    recordOf: (row: Row) => string,
  ): Promise<Row[]> {
    const ids = [...new Set(rows.map(recordOf))];
    const changed = await tx.run<{ id: string }>(CHANGED, { ids });
    const theirs = new Set(changed.map(({ id }) => id));
    for (const id of ids) if (theirs.has(id)) this.left.add(id);
    return rows.filter((row) => !theirs.has(recordOf(row)));
  }

  /** What was left, in words; empty where nothing was. */
  sentence(): string {
    const ids = [...this.left];
    if (ids.length === 0) return "";
    const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : "";
    const [what, them] = ids.length === 1 ? ["1 record", "it"] : [`${ids.length} records`, "them"];
    const named = ids.slice(0, NAMED).map(inWords).join(", ");
    return `Left ${what} as people changed ${them}: ${named}${more}.`;
  }
}

/** The id of a record; a name is told with the entity that bears it. */
function inWords(id: string): string {
  const [entity, ...value] = id.split("|");
  return value.length > 0 ? `the name “${value.join("|")}” of ${entity}` : id;
}

const CHANGED = `
UNWIND $ids AS id
MATCH (r:Revision {record: id})
WITH id, r ORDER BY r.seq, r.n
WITH id, head(collect(r)) AS first, last(collect(r)) AS last
WHERE first.before <> last.after
  OR NOT EXISTS { MATCH (c:Change {id: last.change}) WHERE c.reverts IS NOT NULL }
RETURN id`;
