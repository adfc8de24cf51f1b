import type { Transaction } from "../neo4j/database.ts";

/**
 * Of these records those that people changed and have not put back: what people do is kept record
 * by record, bulk work is not.
 */
export async function editedByPeople(
  tx: Transaction,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.run<{ id: string; changes: EditRow[] }>(EDITS, { ids });
  return new Set(rows.filter(({ changes }) => stands(changes)).map(({ id }) => id));
}

interface EditRow {
  id: string;
  /** The change it takes back. */
  reverts: string | null;
}

/** Whether any of these changes, in their order, is in force: neither taken back nor taking back. */
function stands(changes: readonly EditRow[]): boolean {
  const undone = new Set<string>();
  for (const { id, reverts } of changes.toReversed()) {
    if (undone.has(id)) continue;
    if (reverts === null) return true;
    undone.add(reverts);
  }
  return false;
}

const EDITS = `
UNWIND $ids AS id
MATCH (r:Revision {record: id})
MATCH (c:Change {id: r.change})
WITH id, c ORDER BY c.seq
RETURN id, collect({id: c.id, reverts: c.reverts}) AS changes`;
