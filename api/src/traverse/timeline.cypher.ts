import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { ARRAYS_OF_R } from "../link/claim-arrays.ts";
import { ADMITTED } from "../link/filter.cypher.ts";
import type { LinkFilter } from "../link/filter.ts";
import { filterParams } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

export interface TimelineRow {
  eventId: string;
  date: string | null;
  dateFirst: number | null;
  dateLast: number | null;
  dated: number | null;
  /** The arrays of each link that belongs to the event. */
  arrays: unknown[][];
}

/** Events with an admitted claim that belongs to them, and the links that carry those claims. */
export async function readTimeline(
  database: Database,
  filter: LinkFilter,
  entities: readonly string[] | null,
): Promise<TimelineRow[]> {
  return database.read<TimelineRow>("timeline", TIMELINE, {
    entities,
    occasionKinds: filter.types.filter(
      (kind) => LINK_KINDS[kind].temporality === "OCCASION" && kind !== "INVOLVED_IN",
    ),
    stateKinds: keysOf(LINK_KINDS).filter(
      (kind) => filter.types.includes(kind) && LINK_KINDS[kind].temporality !== "OCCASION",
    ),
    ...filterParams(filter),
  });
}

const TIMELINE = `
CALL () {
  WITH * WHERE $entities IS NULL
  MATCH (e:Event:Entity) RETURN e LIMIT 5000
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})-[:INVOLVED_IN]->(e:Event) RETURN DISTINCT e LIMIT 5000
}
MATCH (c:Claim {eventId: e.id}) WHERE c.retractedAt IS NULL AND c.linkId > ''
WITH DISTINCT e, c.subjectId AS subject, c.objectId AS object, c.kind AS kind
WHERE kind IN $occasionKinds OR kind IN $stateKinds
MATCH (:Entity {id: subject})-[r:$any([kind])]-(:Entity {id: object})
WITH DISTINCT e, r
WITH e, r, ${ADMITTED} AS ix
WHERE any(i IN ix WHERE r.event[i] = e.id)
RETURN e.id AS eventId, e.date AS date, e.dateFirst AS dateFirst, e.dateLast AS dateLast,
  e.dated AS dated, collect(${ARRAYS_OF_R}) AS arrays`;
