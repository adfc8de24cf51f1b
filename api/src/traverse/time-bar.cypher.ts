import { BEFORE_ALL } from "@backchannel/schema/claim.ts";
import type { Database } from "../neo4j/database.ts";

/** Documents that may have been published in one span of days. */
export interface SpanOfDocuments {
  first: number;
  last: number;
  count: number;
  /** Some of them: at most 50. */
  ids: string[];
}

/** All documents by the span of days they may have been published in, the newest first. */
export async function readPublicationSpans(database: Database): Promise<SpanOfDocuments[]> {
  return database.read<SpanOfDocuments>("publication spans", SPANS, { start: BEFORE_ALL });
}

const SPANS = `
MATCH (d:Document) WHERE d.pubLast >= $start
WITH d.pubLast AS last, d.pubFirst AS first, d.id AS id ORDER BY last DESC, first DESC, id
WITH last, first, collect(id) AS ids
RETURN first, last, size(ids) AS count, ids[..50] AS ids ORDER BY last DESC, first DESC LIMIT 20000`;
