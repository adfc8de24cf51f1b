/**
 * The statements of the loader, each for one batch of `$rows`. Nodes are found by id and get the
 * row's properties; relationships that a row decides alone are made anew, so that a corrected row
 * leaves nothing of the old one.
 */

export const ENTITIES = `
UNWIND $rows AS row
MERGE (e:Entity {id: row.id}) ON CREATE SET e.version = 1
SET e += row.properties
REMOVE e:Person:Organization:State:Group:Agreement:Place:Event:Actor
SET e:$(row.labels)`;

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
MERGE (d:Document {id: row.id}) ON CREATE SET d.version = 1
SET d += row.properties
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
SET o += row.properties
WITH o, row
OPTIONAL MATCH (o)-[old:RELIES_ON]->()
DELETE old
WITH DISTINCT o, row
MATCH (publisher:Entity {id: row.publisher})
MERGE (o)-[:RELIES_ON]->(publisher)`;

export const CLAIMS = `
UNWIND $rows AS row
MERGE (c:Claim {id: row.properties.id})
ON CREATE SET c.version = 1, c.createdAt = toString(datetime())
SET c += row.properties
WITH c, row
OPTIONAL MATCH (c)-[old:STATED_IN|ORIGINATES_FROM|SUBJECT|OBJECT|DURING|AT]->()
DELETE old
WITH DISTINCT c, row
MATCH (d:Document {id: row.document}), (o:Origin {id: row.origin}),
  (subject:Entity {id: row.properties.subjectId})
CREATE (c)-[:STATED_IN {paragraph: row.properties.paragraph}]->(d),
  (c)-[:ORIGINATES_FROM {basis: row.originBasis}]->(o),
  (c)-[:SUBJECT]->(subject)
WITH c, row
OPTIONAL MATCH (object:Entity {id: row.properties.objectId})
FOREACH (e IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(e))
WITH c, row
OPTIONAL MATCH (event:Entity {id: row.properties.eventId})
FOREACH (e IN CASE WHEN event IS NULL THEN [] ELSE [event] END | CREATE (c)-[:DURING]->(e))
WITH c, row
OPTIONAL MATCH (place:Entity {id: row.place})
FOREACH (e IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (c)-[:AT]->(e))`;

export const CONFLICTS = `
UNWIND $rows AS row
MERGE (k:Conflict {id: row.id}) ON CREATE SET k.version = 1
SET k += row
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
