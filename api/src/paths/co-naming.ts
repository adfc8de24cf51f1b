import { mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";
import type { Context } from "../graphql/context.ts";
import { documentIdsOfEntities, namesOfEntities } from "../entity/entity.cypher.ts";
import { admitsDocument, type LinkFilter, NO_FILTER } from "../evidence/filter.ts";
import { documents } from "../document/load-document.ts";
import type { DocumentRow } from "../document/document.cypher.ts";

/**
 * The documents admitted by the filter that name every one of the entities, in a claim or in
 * passing.
 */
export async function coNamingDocuments(
  context: Context,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<DocumentRow[]> {
  const named = await Promise.all(ids.map((id) => documentsNaming(context, id, filter)));
  const [first, ...rest] = named;
  const shared = rest.reduce((all, some) => all.intersection(some), first ?? new Set<string>());
  return (await documents(context, [...shared])).filter((row) => admitsDocument(filter, row));
}

/** Another entity that shares a name with this one, and how many documents use the name for it. */
export interface Namesake {
  name: string;
  documents: number;
}

/**
 * The other entities for which documents admitted by the filter use a name of this one, most
 * documents first.
 */
export async function namesakesOf(
  context: Context,
  id: string,
  filter: LinkFilter,
): Promise<Namesake[]> {
  const rows = await context.database.read<NamesakeRow>("namesakes", NAMESAKES, { id });
  const printed = await Promise.all(
    rows.map(async ({ name, documentIds }) => {
      const printing = await documents(context, documentIds);
      return { name, documents: printing.filter((row) => admitsDocument(filter, row)).length };
    }),
  );
  return printed
    .filter((namesake) => namesake.documents > 0)
    .toSorted((a, b) => b.documents - a.documents);
}

interface NamesakeRow {
  name: string;
  documentIds: string[];
}

const NAMESAKES = `
MATCH (:Entity {id: $id})${mergedInto("merged")}-[:NAMED]->(own:Name)
WITH DISTINCT own.folded AS folded LIMIT 50
MATCH (given:Entity)-[:NAMED]->(n:Name {folded: folded})-[:SEEN_IN]->(d:Document)
WITH d, ${survivorOf("given")} AS other
WHERE other.id <> $id
RETURN other.name AS name, collect(DISTINCT d.id)[..200] AS documentIds ORDER BY name LIMIT 10`;

async function documentsNaming(
  context: Context,
  id: string,
  { knownBy, includePossible }: LinkFilter,
): Promise<Set<string>> {
  const known = { ...NO_FILTER, knownBy, includePossible };
  const [stated, names] = await Promise.all([
    context.loader(documentIdsOfEntities, known).load(id),
    context.loader(namesOfEntities, undefined).load(id),
  ]);
  return new Set([
    ...stated.map(({ id: documentId }) => documentId),
    ...names.flatMap(({ mentions }) => mentions.map(({ documentId }) => documentId)),
  ]);
}
