/**
 * The statements of the loader, each for one batch of `$rows`. Nodes are found by id and get the
 * row's properties; relationships that a row decides alone are made anew, so that a corrected row
 * leaves nothing of the old one. The version of a node rises where its row changed it, so that
 * nobody who saw it before overwrites that unawares.
 */

/** The version of node `n`, whose properties were `before`; what follows from others never counts. */
const version = (n: string, followed = "") => `${n}.version = CASE
  WHEN before.version IS NULL THEN 1
  WHEN before{.*${followed}} = ${n}{.*${followed}} THEN before.version
  ELSE before.version + 1 END`;

/** Returns the events that were there before with another date. */
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

export const DOCUMENTS = `
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
WITH d, row, properties(d) AS before
SET d += row.properties, d.folder = $folder
SET ${version("d", ", folder: '', citation: ''")}
WITH d, row
OPTIONAL MATCH (d)-[old:PUBLISHED_BY|DERIVED_FROM]->()
DELETE old
WITH DISTINCT d, row
MATCH (outlet:Entity {id: row.outlet})
MERGE (d)-[:PUBLISHED_BY]->(outlet)`;

export const DERIVATIONS = `
UNWIND $rows AS row
UNWIND row.derivedFrom AS source
MATCH (d:Document {id: row.id}), (s:Document {id: source})
MERGE (d)-[:DERIVED_FROM]->(s)`;

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

export const ORIGINS = `
UNWIND $rows AS row
MERGE (o:Origin {id: row.properties.id})
SET o += row.properties, o.folder = $folder
WITH o, row
OPTIONAL MATCH (o)-[old:RELIES_ON]->()
DELETE old
WITH DISTINCT o, row
MATCH (publisher:Entity {id: row.publisher})
MERGE (o)-[:RELIES_ON]->(publisher)`;

/** What a claim takes from its event. */
const DAYS = ", first: 0, last: 0, dated: 0, dateFrom: ''";

/** Returns the links and events that a claim carried before and carries no longer. */
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
WITH c, row, before
OPTIONAL MATCH (object:Entity {id: row.properties.objectId})
FOREACH (e IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(e))
WITH c, row, before
OPTIONAL MATCH (event:Entity {id: row.properties.eventId})
FOREACH (e IN CASE WHEN event IS NULL THEN [] ELSE [event] END | CREATE (c)-[:DURING]->(e))
WITH c, row, before
OPTIONAL MATCH (place:Entity {id: row.place})
FOREACH (e IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (c)-[:AT]->(e))
WITH c, before WHERE before.linkId <> c.linkId OR before.eventId <> c.eventId
RETURN before.linkId AS linkId, before.eventId AS eventId`;

/** Claims whose days or ends follow from what was not written: events that people dated, and mergers. */
export const FOLLOWING_OTHERS = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT|OBJECT|DURING]->(e:Entity)
WHERE EXISTS { (e)-[:MERGED_INTO]->() } OR EXISTS { (:Revision {record: e.id}) }
RETURN DISTINCT id`;

/** Claims of events, whoever wrote them: where the event is dated anew, their days follow. */
export const CLAIMS_DURING = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:DURING]-(c:Claim)
RETURN c.id AS id`;

export const CONFLICTS = `
UNWIND $rows AS row
MERGE (k:Conflict {id: row.id})
WITH k, row, properties(k) AS before
SET k += row, k.folder = $folder
SET ${version("k", ", folder: ''")}
WITH k
OPTIONAL MATCH (k)-[old:SIDE]->()
DELETE old`;

export const SIDES = `
UNWIND $rows AS row
MATCH (k:Conflict {id: row.conflict}), (c:Claim {id: row.claim})
MERGE (k)-[side:SIDE {n: row.n}]->(c)
SET side.statement = row.statement`;

/** From now on the graph counts as seeded. */
export const MARK_SEEDED = "MATCH (g:Graph {id: 'graph'}) SET g.seededAt = $at";

/** How many rows of a large folder an earlier load wrote before it was cut short. */
export const BEGIN_LOAD = `
MERGE (load:Load {id: $id}) ON CREATE SET load.done = 0
RETURN load.done AS done`;

export const NOTE_LOADED = "MATCH (load:Load {id: $id}) SET load.done = $done";

export const END_LOAD = "MATCH (load:Load {id: $id}) DELETE load";
