import { NAME_TYPES, type NameType } from "@backchannel/schema/claim.ts";
import type { RecordState } from "../change/records.ts";
import type { Difference } from "../change/rules.ts";
import { mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";
import { blockText } from "../duplicates/block-text.ts";
import { indexedName } from "../names/indexed.ts";
import { scriptOf } from "../names/script.ts";
import type { Transaction } from "../neo4j/database.ts";

/** Indexes names that were written, and marks as weak those that entities now share (R3). */
export async function settleNames(tx: Transaction, steps: readonly Difference[]): Promise<void> {
  if (steps.length === 0) return;
  const written = steps.flatMap(({ after }) => (after ? [String(after.properties.value)] : []));
  const indexed = steps.flatMap(({ after }) => (after ? [indexedRow(after)] : []));
  await tx.run(INDEX, { rows: indexed });
  const gone = steps.flatMap(({ before }) => (before ? [String(before.properties.value)] : []));
  await weaken(
    tx,
    [...written, ...gone].map((value) => indexedName(value).folded),
  );
}

/** Marks names as weak where entities share them: those that were merged are one (R5). */
const weaken = (tx: Transaction, folded: readonly string[]) =>
  tx.run(WEAKEN, { folded: [...new Set(folded)], weak: WEAK_TYPES });

/** The same for all names of entities that were merged or split. */
export async function settleNamesOf(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.run<{ folded: string }>(NAMES_OF, { ids });
  await weaken(tx, rows.map(({ folded }) => folded)); // prettier-ignore
}

function indexedRow({ id, properties }: RecordState) {
  const value = String(properties.value);
  const indexed = { ...indexedName(value), blocks: blockText(value) };
  return { id, properties: { ...indexed, script: scriptOf(value) } };
}

const WEAK_TYPES = Object.entries(NAME_TYPES)
  .filter(([, { weak }]) => weak)
  .map(([type]) => type as NameType);

const INDEX = `UNWIND $rows AS row MATCH (n:Name {id: row.id}) SET n += row.properties`;

const NAMES_OF = `
UNWIND $ids AS id
MATCH (:Entity {id: id})${mergedInto("merged")}-[:NAMED]->(n:Name)
RETURN DISTINCT n.folded AS folded`;

const WEAKEN = `
UNWIND $folded AS folded
MATCH (e:Entity)-[:NAMED]->(n:Name {folded: folded})
WITH folded, n, ${survivorOf("e")} AS owner
WITH folded, collect(n) AS names, count(DISTINCT owner) AS owners
UNWIND names AS n
SET n.weak = owners > 1 OR n.type IN $weak`;
