import { ALL_BUT_SOURCES } from "../link/filter.ts";
import { LINK_COLUMNS, type LinkRow } from "../link/link.cypher.ts";
import type { FactRow } from "../entity/entity.cypher.ts";
import type { Database } from "../neo4j/database.ts";

/** Links with a denying claim beside another one: candidates for a contest in the claims. */
export async function listDeniedLinks(database: Database, entities: readonly string[] | null) {
  return database.read<LinkRow>("list denied links", DENIED, { entities, types: ALL_BUT_SOURCES });
}

const DENIED = `
MATCH (c:Claim {modality: 'DENIED'})
WHERE c.retractedAt IS NULL AND c.linkId > ''
  AND ($entities IS NULL OR c.subjectId IN $entities OR c.objectId IN $entities)
WITH DISTINCT c.subjectId AS subject, c.objectId AS object, c.kind AS kind
MATCH (:Entity {id: subject})-[r:$any([kind])]-(:Entity {id: object})
WHERE size(r.claim) > 1
RETURN DISTINCT ${LINK_COLUMNS} ORDER BY id LIMIT 1000`;

/** Property claims of entities of which some property has more than one value. */
export async function listRivalFacts(database: Database, entities: readonly string[] | null) {
  return database.read<FactRow>("list rival facts", RIVALS, { entities });
}

const RIVALS = `
MATCH (c:Claim)
WHERE c.property IS NOT NULL AND c.retractedAt IS NULL
  AND ($entities IS NULL OR c.subjectId IN $entities)
WITH c.subjectId AS entityId, c.property AS property, collect(c) AS claims,
  count(DISTINCT coalesce(c.normalised, c.value)) AS values
WHERE values > 1
WITH * ORDER BY entityId, property LIMIT 1000
UNWIND claims AS c
RETURN entityId, property, c.value AS value, coalesce(c.normalised, c.value) AS normalised,
  c.first AS first, c.last AS last, c.id AS claimId
ORDER BY entityId, property, claimId`;
