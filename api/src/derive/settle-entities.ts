import { foldIdentifier, identifierKey, readIdentifiers } from "@backchannel/schema/identifiers.ts";
import type { RecordState } from "../change/records.ts";
import type { Difference } from "../change/rules.ts";
import type { Transaction } from "../neo4j/database.ts";
import { entityWords } from "../texts/indexed.ts";

/** Indexes the details of entities that were written, and leads them to their identifiers. */
export async function settleEntities(tx: Transaction, steps: readonly Difference[]): Promise<void> {
  const telling = steps.filter(({ before, after }) => tells(before) || tells(after));
  if (telling.length === 0) return;
  const rows = telling.flatMap(({ after }) => (after ? [settled(after)] : []));
  await tx.run(SETTLE, { rows });
  const left = telling.flatMap(({ before }) => identifiersOf(before).map(identifierKey));
  await tx.run(REMOVE_UNUSED, { keys: [...new Set(left)] });
}

const textOf = (state: RecordState | null, name: string) => String(state?.properties[name] ?? "");
const identifiersOf = (state: RecordState | null) => readIdentifiers(textOf(state, "identifiers"));
const tells = (state: RecordState | null) =>
  textOf(state, "identifiers") !== "" || textOf(state, "attributes") !== "";

const settled = (state: RecordState) => ({
  id: state.id,
  ...entityWords({ attributes: textOf(state, "attributes") }),
  identifiers: identifiersOf(state).map((one) => ({
    key: identifierKey(one),
    value: foldIdentifier(one.value),
  })),
});

const SETTLE = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.words = row.words
WITH e, row
CALL (e) { MATCH (e)-[old:IDENTIFIED_BY]->() DELETE old }
UNWIND row.identifiers AS one
MERGE (i:Identifier {key: one.key}) ON CREATE SET i.value = one.value
MERGE (e)-[:IDENTIFIED_BY]->(i)`;

const REMOVE_UNUSED = `
UNWIND $keys AS key
MATCH (i:Identifier {key: key}) WHERE NOT (i)<-[:IDENTIFIED_BY]-()
DELETE i`;
