import { EVENT_LINKS, isStated, linkKindsWhere, tellsWhere } from "@backchannel/schema/kinds.ts";
import { INVOLVING } from "@backchannel/schema/roles.ts";
import { COUNTS, listsUnder } from "../evidence/tested-claim.ts";
import type { Database } from "../neo4j/database.ts";
import { inOrder } from "../neo4j/rows.ts";
import { typeList, types } from "../neo4j/types.ts";

/** What is said of an event or a place without making anybody part of it, or it the place of any. */

const quoted = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(", ")}]`;

/** Kinds of claims whose end has such a role that it is part of the claim's event (R52). */
const involvingBy = (role: "subjectRole" | "objectRole") =>
  typeList(
    `involving by ${role}`,
    linkKindsWhere(
      (kind, row) => isStated(kind) && (INVOLVING as (string | null)[]).includes(row[role]),
    ),
  );

const isPart = (role: "subjectRole" | "objectRole") =>
  `CASE WHEN c.${role} IS NULL THEN c.kind IN ${involvingBy(role)}
    ELSE c.${role} IN ${quoted(INVOLVING)} END`;

/** An end that the claim leaves outside the event; its place needs no part in it. */
const isLeftOut = (end: "subject" | "object") =>
  `(NOT c.${end}Id IN [key, coalesce(c.placeId, '')] AND NOT ${isPart(`${end}Role`)})`;

const BESIDE_EVENTS = `
UNWIND $ids AS key
MATCH (c:Claim {eventId: key})
WHERE c.linkId > '' AND ${COUNTS}
  AND (c.modality = 'DENIED' OR ${isLeftOut("subject")} OR ${isLeftOut("object")})
WITH key, c ORDER BY c.id
RETURN key, collect({id: c.id, order: 0}) AS entries`;
/** Ids of the claims of events that leave one of their ends outside it: who spoke, or kept silent. */
export const claimIdsBesideEvents = listsUnder("claims beside events", BESIDE_EVENTS);

const TELL_WHERE = typeList(
  "tells where",
  linkKindsWhere((kind) => isStated(kind) && tellsWhere(kind)),
);

const OF_PLACES = `
UNWIND $ids AS key
MATCH (c:Claim {placeId: key})
WHERE c.linkId > '' AND ${COUNTS} AND NOT key IN [c.subjectId, c.objectId]
  AND (c.eventId = '' OR c.modality = 'DENIED' OR NOT c.kind IN ${TELL_WHERE})
WITH key, c ORDER BY c.id
RETURN key, collect({id: c.id, order: 0}) AS entries`;
/** Ids of the claims at places that say of no event that it took place there (R36). */
export const claimIdsOfPlaces = listsUnder("claims of places", OF_PLACES);

interface Told {
  id: string;
  involved: boolean;
  body: boolean;
  background: boolean;
}

/** Whether anybody is involved in events, and whether anything else tells of them. */
export async function toldOfEvents(database: Database, ids: readonly string[]) {
  const rows = await database.read<Told>("told of events", TOLD, { ids });
  return inOrder(ids, rows, ({ id }) => id, null);
}

const TOLD = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  EXISTS { (e)<-[r:${types("event links", EVENT_LINKS)}]-() WHERE r.claimCount > 0 AND r.leadingPart IN ${quoted(INVOLVING)} } AS involved,
  EXISTS { MATCH (c:Claim {eventId: id}) WHERE NOT c.background AND c.retractedAt IS NULL } AS body,
  EXISTS { MATCH (c:Claim {eventId: id}) WHERE c.background AND c.retractedAt IS NULL } AS background`;
