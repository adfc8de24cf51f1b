import { entityKindsWhere, isStated, type LinkKind } from "@backchannel/schema/kinds.ts";
import { ADMITTED_COLUMNS } from "../evidence/claim-arrays.ts";
import { COLLECTED_COLUMNS } from "../evidence/claim-columns.ts";
import { ADMITTED } from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { standing } from "../evidence/standing.cypher.ts";
import { filterParams } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import type { Placed } from "./event-order.ts";

export interface TimelineRow extends Placed {
  date: string | null;
  /** The claims about the event that the filter admits at any time, by their kind. */
  told: [kind: LinkKind, columns: unknown[]][];
  /** Whether there were more events than are read. */
  truncated: boolean;
}

const EVENTS = entityKindsWhere(({ type }) => type === "Event");

/**
 * The events of claims of the wanted kinds, with those claims. Includes events outside the window of
 * `during`. An event has no claims if the rest of the filter leaves nothing of it. `follows` and `precedes` are null unless a document that names the other event counts.
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
      eventKinds: EVENTS,
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
 * The claims are read themselves, not from their links: a link has claims of many events, and would
 * be gone through, and sent, for each of them.
 */
const TIMELINE = `
CALL () {
  WITH * WHERE $entities IS NULL
  MATCH (e:Entity) WHERE e.kind IN $eventKinds AND NOT (e)-[:MERGED_INTO]->() RETURN e LIMIT 5001
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})-[r:INVOLVED_IN|TOOK_PLACE_AT]-(e:Event)
  WHERE size(${ADMITTED}) > 0
  RETURN DISTINCT e LIMIT 5001
}
WITH collect(e) AS events
WITH events[..5000] AS events, size(events) > 5000 AS truncated
UNWIND events AS e
CALL (e) {
  MATCH (c:Claim {eventId: e.id})
  WHERE ${standing("c")} AND c.linkId > '' AND c.subjectId <> c.objectId AND c.kind IN $kinds
  WITH c ORDER BY c.id
  WITH c.kind AS kind, ${COLLECTED_COLUMNS} AS r
  WITH kind, r, ${ADMITTED} AS ix
  RETURN count(*) AS kinds,
    collect(CASE WHEN size(ix) > 0 THEN [kind, ${ADMITTED_COLUMNS.list}] END) AS told
}
WITH * WHERE kinds > 0
RETURN e.id AS id, e.date AS date, e.dateFirst AS dateFirst, e.dateLast AS dateLast,
  e.dated AS dated, told, truncated,
  ${ifNamed("e.follows")} AS follows, ${ifNamed("e.precedes")} AS precedes`;
