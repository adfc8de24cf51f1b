import { MARK_PENDING } from "@backchannel/api/src/derive/pending.ts";
import { placeOf } from "@backchannel/api/src/derive/place.ts";
import { SETTLE_COLUMNS } from "@backchannel/api/src/evidence/claim-columns.ts";

/**
 * The statements of the loader, each for one batch of `$rows`. Nodes are found by id and get the
 * row's properties. Relationships determined by the row alone are deleted and created again, so
 * that a corrected row leaves nothing old behind. The version of a node increases if its row
 * changed it, so that nobody who read it before overwrites that without noticing.
 */

/**
 * The new version of node `n`, whose properties were `before`. Properties derived from other
 * records do not count as a change.
 */
const version = (n: string, followed = "") => `${n}.version = CASE
  WHEN before.version IS NULL THEN 1
  WHEN before{.*${followed}} = ${n}{.*${followed}} THEN before.version
  ELSE before.version + 1 END`;

/** Returns the existing events whose date has changed. */
export const ENTITIES = `
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
WITH e, row, properties(e) AS before
SET e += row.properties
SET ${version("e")}
REMOVE e:Person:Organization:State:Group:Agreement:Place:Event:Actor
SET e:$(row.labels)
WITH e, before WHERE before.date <> e.date
RETURN e.id AS id`;

export const EVENT_PLACES = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
OPTIONAL MATCH (e)-[old:AT]->()
DELETE old
WITH DISTINCT e, row
MATCH (p:Entity {id: row.place})
MERGE (e)-[:AT]->(p)`;

const OUTLETS = "COLLECT { MATCH (d)-[:PUBLISHED_BY]->(o:Entity) RETURN o.id }";
const SOURCES = "COLLECT { MATCH (d)-[:DERIVED_FROM]->(s:Document) RETURN s.id ORDER BY s.id }";

/** Returns the existing documents with a change in what their claims store of them. */
export const DOCUMENTS = `
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
WITH d, row, properties(d) AS before, ${OUTLETS} AS outlets
SET d += row.properties, d.folder = $folder
SET ${version("d", ", folder: '', citation: ''")}
WITH d, row, before, outlets
OPTIONAL MATCH (d)-[old:PUBLISHED_BY]->()
DELETE old
WITH DISTINCT d, row, before, outlets
OPTIONAL MATCH (outlet:Entity {id: row.outlet})
FOREACH (e IN CASE WHEN outlet IS NULL THEN [] ELSE [outlet] END | CREATE (d)-[:PUBLISHED_BY]->(e))
WITH d, before, outlets
WHERE outlets <> ${OUTLETS} OR before.mainOrigin <> d.mainOrigin
  OR before.pubFirst <> d.pubFirst OR before.pubLast <> d.pubLast
RETURN d.id AS id`;

/** Returns the documents whose sources have changed. */
export const DERIVATIONS = `
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
WITH d, row, ${SOURCES} AS before
OPTIONAL MATCH (d)-[old:DERIVED_FROM]->(s:Document) WHERE NOT s.id IN row.derivedFrom
DELETE old
WITH DISTINCT d, row, before
CALL (d, row) {
  UNWIND row.derivedFrom AS source
  MATCH (s:Document {id: source})
  MERGE (d)-[:DERIVED_FROM]->(s)
}
WITH d, before WHERE before <> ${SOURCES}
RETURN d.id AS id`;

export const NAMES = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.properties.id})
SET n += row.properties
MERGE (e)-[:NAMED]->(n)`;

export const SIGHTINGS = `
UNWIND $rows AS row
MATCH (n:Name {id: row.name}), (d:Document {id: row.document})
MERGE (n)-[seen:SEEN_IN]->(d)
SET seen.paragraph = row.paragraph, seen.count = row.count`;

const PUBLISHERS = "COLLECT { MATCH (o)-[:RELIES_ON]->(p:Entity) RETURN p.id }";

/** Returns the origins whose publisher has changed. */
export const ORIGINS = `
UNWIND $rows AS row
MERGE (o:Origin {id: row.properties.id})
WITH o, row, ${PUBLISHERS} AS before
SET o += row.properties, o.folder = $folder
WITH o, row, before
OPTIONAL MATCH (o)-[old:RELIES_ON]->()
DELETE old
WITH DISTINCT o, row, before
OPTIONAL MATCH (publisher:Entity {id: row.publisher})
FOREACH (e IN CASE WHEN publisher IS NULL THEN [] ELSE [publisher] END | CREATE (o)-[:RELIES_ON]->(e))
WITH o, before WHERE before <> ${PUBLISHERS}
RETURN o.id AS id`;

/** The properties of a claim that come from its event. */
const DAYS = ", first: 0, last: 0, dated: 0, dateFrom: ''";

/**
 * Marks the claims that are new or have changed. Returns the places that a claim had before but has
 * no longer.
 */
export const CLAIMS = `
UNWIND $rows AS row
MERGE (c:Claim {id: row.properties.id}) ON CREATE SET c.createdAt = toString(datetime())
WITH c, row, properties(c) AS before
SET c += row.properties
SET ${version("c", DAYS)}
WITH c, row, before
OPTIONAL MATCH (c)-[old:STATED_IN|ORIGINATES_FROM|SUBJECT|OBJECT|DURING|AT]->()
DELETE old
WITH DISTINCT c, row, before
MATCH (d:Document {id: row.document}), (o:Origin {id: row.origin}),
  (subject:Entity {id: row.properties.subjectId})
CREATE (c)-[:STATED_IN {paragraph: row.properties.paragraph}]->(d),
  (c)-[:ORIGINATES_FROM {basis: row.originBasis}]->(o),
  (c)-[:SUBJECT]->(subject)
WITH c, row, before, d, o
OPTIONAL MATCH (object:Entity {id: row.properties.objectId})
FOREACH (e IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(e))
WITH c, row, before, d, o
OPTIONAL MATCH (event:Entity {id: row.properties.eventId})
FOREACH (e IN CASE WHEN event IS NULL THEN [] ELSE [event] END | CREATE (c)-[:DURING]->(e))
WITH c, row, before, d, o
OPTIONAL MATCH (place:Entity {id: row.place})
FOREACH (e IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (c)-[:AT]->(e))
WITH c, d, o, before
${SETTLE_COLUMNS} WHERE before{.*, version: 0} <> c{.*, version: 0}
${MARK_PENDING}
WITH c, before WHERE before.linkId <> c.linkId OR before.eventId <> c.eventId
RETURN ${placeOf("before")} AS place`;

/**
 * Claims with days or ends that depend on records outside the folder: events that people dated, and
 * mergers.
 */
export const FOLLOWING_OTHERS = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT|OBJECT|DURING]->(e:Entity)
WHERE EXISTS { (e)-[:MERGED_INTO]->() } OR EXISTS { (:Revision {record: e.id}) }
RETURN DISTINCT id`;

/**
 * Returns the claims that are no longer on a side of a conflict, or whose conflict has another
 * status.
 */
export const CONFLICTS = `
UNWIND $rows AS row
MERGE (k:Conflict {id: row.id})
WITH k, row, properties(k) AS before
SET k += row.properties, k.folder = $folder
SET ${version("k", ", folder: ''")}
WITH k, row, before
MATCH (k)-[old:SIDE]->(c:Claim)
WITH k, before, old, c, none(side IN row.sides WHERE side.claim = c.id AND side.n = old.n) AS gone
FOREACH (r IN CASE WHEN gone THEN [old] ELSE [] END | DELETE r)
WITH k, before, c, gone WHERE gone OR before.status <> k.status
RETURN DISTINCT c.id AS id`;

export const SIDES = `
UNWIND $rows AS row
MATCH (k:Conflict {id: row.conflict}), (c:Claim {id: row.claim})
MERGE (k)-[side:SIDE {n: row.n}]->(c)
SET side.statement = row.statement
RETURN DISTINCT c.id AS id`;

/** Marks the graph as seeded. */
export const MARK_SEEDED = "MATCH (g:Graph {id: 'graph'}) SET g.seededAt = $at";

/** How many rows of a large folder an earlier load had written before it was interrupted. */
export const BEGIN_LOAD = `
MERGE (load:Load {id: $id}) ON CREATE SET load.done = 0
RETURN load.done AS done`;

export const NOTE_LOADED = "MATCH (load:Load {id: $id}) SET load.done = $done";

export const END_LOAD = "MATCH (load:Load {id: $id}) DELETE load";
