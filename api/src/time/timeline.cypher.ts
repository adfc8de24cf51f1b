import { ENTITY_KINDS, isStated, keysOf } from "@backchannel/schema/kinds.ts";
import { standing } from "../evidence/standing.cypher.ts";
import { ARRAYS } from "../evidence/claim-arrays.ts";
import { ADMITTED, LINK_TYPES } from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { filterParams } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import type { Placed } from "./event-order.ts";

export interface TimelineRow extends Placed {
  date: string | null;
  /** The claims of each link with a claim about the event that the filter admits at any time. */
  arrays: unknown[][];
  /** Whether there were more events than are read. */
  truncated: boolean;
}

/**
 * The events of claims of the wanted kinds, with the links that carry those claims. Includes events
 * outside the window of `during`. An event has no arrays if the rest of the filter leaves nothing
 * of it. `follows` and `precedes` are null unless a document that names the other event counts.
 */
export async function readTimeline(
  database: Database,
  filter: LinkFilter,
  entities: readonly string[] | null,
): Promise<TimelineRow[]> {
  return database.read<TimelineRow>(
    "timeline",
    TIMELINE,
    {
      entities,
      eventKinds: keysOf(ENTITY_KINDS).filter((kind) => ENTITY_KINDS[kind].type === "Event"),
      kinds: filter.types.filter(isStated),
      ...filterParams({ ...filter, during: null }),
    },
    { expensive: true },
  );
}

/** The id of another event, null unless a document that names it was known. */
const ifNamed = (id: string) => `CASE WHEN EXISTS {
    MATCH (named:Claim {eventId: ${id}})-[:STATED_IN]->(d:Document)
    WHERE ${standing("named")}
      AND (d.pubLast <= $f.knownBy OR ($f.includePossible AND d.pubFirst <= $f.knownBy))
  } THEN ${id} END`;

/**
 * INVOLVED_IN links only repeat the claims of other links, so they serve to find events, not as
 * evidence.
 */
const TIMELINE = `
CALL () {
  WITH * WHERE $entities IS NULL
  MATCH (e:Entity) WHERE e.kind IN $eventKinds RETURN e LIMIT 5001
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})-[r:INVOLVED_IN|TOOK_PLACE_AT]-(e:Event)
  WHERE size(${ADMITTED}) > 0
  RETURN DISTINCT e LIMIT 5001
}
WITH collect(e) AS events
WITH events[..5000] AS events, size(events) > 5000 AS truncated
UNWIND events AS e
MATCH (c:Claim {eventId: e.id}) WHERE ${standing("c")} AND c.linkId > '' AND c.kind IN $kinds
WITH DISTINCT e, truncated, c.subjectId AS subject, c.objectId AS object, c.kind AS kind
MATCH (:Entity {id: subject})-[r:${LINK_TYPES}]-(:Entity {id: object}) WHERE type(r) = kind
WITH DISTINCT e, truncated, r
WITH e, truncated, r, ${ADMITTED} AS ix
WITH e, truncated, collect(CASE WHEN any(i IN ix WHERE r.event[i] = e.id) THEN ${ARRAYS.list} END) AS arrays
RETURN e.id AS id, e.date AS date, e.dateFirst AS dateFirst, e.dateLast AS dateLast,
  e.dated AS dated, arrays, truncated,
  ${ifNamed("e.follows")} AS follows, ${ifNamed("e.precedes")} AS precedes`;
