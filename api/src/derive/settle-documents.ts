import type { RecordState } from "../change/records.ts";
import type { Difference } from "../change/rules.ts";
import type { Transaction } from "../neo4j/database.ts";
import { citation, citations, type Cited } from "../words/citation.ts";
import { publishedDays } from "../dates/published-days.ts";

/**
 * Makes anew on which days written documents may have been published, and the citations of all
 * that are cited alike, oldest record first.
 */
export async function settleDocuments(
  tx: Transaction,
  steps: readonly Difference[],
): Promise<void> {
  if (steps.length === 0) return;
  const written = steps.flatMap(({ id, after }) => (after ? [{ id, ...datesOf(after) }] : []));
  const days = written.map(({ id, published, retrieved }) => ({
    id,
    properties: publishedDays(published, retrieved),
  }));
  await tx.run(SETTLE, { rows: days });
  const states = steps
    .flatMap(({ before, after }) => [before, after])
    .filter((one) => one !== null);
  const cited = new Map(
    states.map(datesOf).map((one) => [citation(one.outletName, one.published), one.outletName]),
  );
  const alike = await tx.run<Cited>(CITED_ALIKE, {
    cited: [...cited].map(([text, outletName]) => ({ text, outletName })),
    ids: written.map(({ id }) => id),
  });
  const rows = [...citations(alike)].map(([id, text]) => ({ id, properties: { citation: text } }));
  await tx.run(SETTLE, { rows });
}

const datesOf = ({ properties }: RecordState) => ({
  outletName: String(properties.outletName),
  published: String(properties.publishedAt ?? ""),
  retrieved: String(properties.retrievedAt ?? ""),
});

const SETTLE = `UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d += row.properties`;

const CITED_ALIKE = `
CALL () {
  UNWIND $cited AS cited
  MATCH (d:Document {outletName: cited.outletName}) WHERE d.citation STARTS WITH cited.text
  RETURN d
  UNION
  UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d
}
RETURN d.id AS id, coalesce(d.outletName, '') AS outletName, coalesce(d.publishedAt, '') AS published,
  coalesce(d.nature, '') AS nature
ORDER BY coalesce(d.createdAt, ''), id`;
