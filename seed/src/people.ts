import type { Transaction } from "@backchannel/api/src/neo4j/database.ts";

/** How many records are listed; the rest are only counted. */
const NAMED = 20;

/**
 * Protects what people have changed: a record that somebody has changed is not overwritten by its
 * row, unless all their changes were reverted.
 */
export class People {
  /** The records that were skipped, in the order of the folder. */
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

  /** What was skipped, in words; empty if nothing was. */
  sentence(): string {
    const ids = [...this.left];
    if (ids.length === 0) return "";
    const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : "";
    const [what, them] = ids.length === 1 ? ["1 record", "it"] : [`${ids.length} records`, "them"];
    const named = ids.slice(0, NAMED).map(inWords).join(", ");
    return `Left ${what} as people changed ${them}: ${named}${more}.`;
  }
}

/** The id of a record. For a name, the name and its entity. */
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
