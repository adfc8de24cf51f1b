import { BEFORE_ALL } from "@backchannel/schema/claim.ts";
import type { Database } from "../neo4j/database.ts";

/** How many documents may have been published in the same span of days. */
export interface SpanOfDocuments {
  first: number;
  last: number;
  count: number;
}

/**
 * All documents, counted by the span of days in which they may have been published, newest first.
 */
export async function readPublicationSpans(database: Database): Promise<SpanOfDocuments[]> {
  return database.read<SpanOfDocuments>("publication spans", SPANS);
}

const SPANS = `
MATCH (d:Document)
RETURN d.pubFirst AS first, d.pubLast AS last, count(*) AS count
ORDER BY last DESC, first DESC LIMIT 20000`;

/** The newest documents with the days on which they may have been published. */
export async function readNewestDocuments(database: Database, limit: number) {
  const params = { start: BEFORE_ALL, limit };
  return database.read<{ id: string; first: number; last: number }>("newest", NEWEST, params);
}

const NEWEST = `
MATCH (d:Document) WHERE d.pubLast >= $start
WITH d ORDER BY d.pubLast DESC, d.pubFirst DESC, d.id LIMIT $limit
RETURN d.id AS id, d.pubFirst AS first, d.pubLast AS last ORDER BY last DESC, first DESC, id`;
