import { NAME_TYPES, type NameType } from "@backchannel/schema/claim.ts";
import type { RecordState } from "../change/records.ts";
import type { Difference } from "../change/rules.ts";
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
  const folded = new Set([...written, ...gone].map((value) => indexedName(value).folded));
  await tx.run(WEAKEN, { folded: [...folded], weak: WEAK_TYPES });
}

function indexedRow({ id, properties }: RecordState) {
  const value = String(properties.value);
  return { id, properties: { ...indexedName(value), script: scriptOf(value) } };
}

const WEAK_TYPES = Object.entries(NAME_TYPES)
  .filter(([, { weak }]) => weak)
  .map(([type]) => type as NameType);

const INDEX = `UNWIND $rows AS row MATCH (n:Name {id: row.id}) SET n += row.properties`;

const WEAKEN = `
UNWIND $folded AS folded
MATCH (e:Entity)-[:NAMED]->(n:Name {folded: folded})
WITH folded, collect(n) AS names, count(DISTINCT e) AS owners
UNWIND names AS n
SET n.weak = owners > 1 OR n.type IN $weak`;
