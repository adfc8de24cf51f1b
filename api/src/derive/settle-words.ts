import type { RecordState } from "../change/records.ts";
import type { Difference } from "../change/rules.ts";
import type { Transaction } from "../neo4j/database.ts";
import { conflictWords, documentWords } from "../texts/indexed.ts";

/** Indexes what was written of documents and conflicts; claims are, where their ends are settled. */
export async function settleWords(
  tx: Transaction,
  { documents, conflicts }: { documents: readonly Difference[]; conflicts: readonly Difference[] },
): Promise<void> {
  const written = (steps: readonly Difference[]) =>
    steps.flatMap(({ after }) => (after ? [after] : []));
  const rows = [
    ...written(documents).map((state) => ({
      id: state.id,
      words: documentWords(asDocument(state)),
    })),
    ...written(conflicts).map((state) => ({
      id: state.id,
      words: conflictWords(asConflict(state)),
    })),
  ];
  if (rows.length > 0) await tx.run(SETTLE, { rows });
}

const textOf = (state: RecordState, name: string) => String(state.properties[name] ?? "");

const asDocument = (state: RecordState) => ({
  title: textOf(state, "title"),
  outletName: textOf(state, "outletName"),
  author: textOf(state, "author"),
  notes: textOf(state, "notes"),
});

const asConflict = (state: RecordState) => ({
  topic: textOf(state, "topic"),
  editorView: textOf(state, "editorView"),
  sides: state.relations.map(({ properties }) => String(properties.statement ?? "")),
});

const SETTLE = `
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Document {id: row.id}) SET n += row.words
  UNION
  MATCH (n:Conflict {id: row.id}) SET n += row.words
}`;
