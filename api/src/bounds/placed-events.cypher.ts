import { AFTER_ALL, NEVER } from "@backchannel/schema/claim.ts";
import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { Database } from "../neo4j/database.ts";
import { inOrder } from "../neo4j/rows.ts";

/** An event with what bounds its time. */
export interface PlacedEvent {
  id: string;
  name: string;
  kind: EntityKind;
  /** EDTF; '' where it is undated. */
  date: string;
  /** The events that an editor places it after, and those it is placed before. */
  after: string[];
  before: string[];
  /** The document that was out first of all that assert a part in it; null where none has a last day. */
  told: { document: string; day: number } | null;
}

/** Events by id; an unknown one gives null. */
export async function placedEvents(database: Database, ids: readonly string[]) {
  const rows = await database.read<PlacedEvent>("what bounds events", PLACED, { ids });
  return inOrder(ids, rows, ({ id }) => id, null);
}

/** The most events that are looked at on either side of one. */
const NEXT_TO = 50;

const PLACED = `
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id, e.name AS name, e.kind AS kind, coalesce(e.date, '') AS date,
  [f IN [e.follows] WHERE f > ''] + COLLECT {
    MATCH (f:Event {precedes: id}) RETURN f.id ORDER BY f.id LIMIT ${NEXT_TO}
  } AS after,
  [g IN [e.precedes] WHERE g > ''] + COLLECT {
    MATCH (g:Event {follows: id}) RETURN g.id ORDER BY g.id LIMIT ${NEXT_TO}
  } AS before,
  head(COLLECT {
    MATCH (:Entity)-[r:INVOLVED_IN]->(e) WHERE coalesce(e.dated, 0) = 0
    UNWIND range(0, size(r.claim) - 1) AS i
    WITH r.document[i] AS document, r.pubLast[i] AS day
    WHERE r.modality[i] = 'ASSERTED' AND r.until[i] = ${NEVER} AND r.pubLast[i] < ${AFTER_ALL}
    RETURN {document: document, day: day} ORDER BY day, document LIMIT 1
  }) AS told`;
