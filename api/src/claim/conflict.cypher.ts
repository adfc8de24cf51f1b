import type { ConflictStatus } from "@backchannel/schema/claim.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { FactRow } from "../entity/entity.cypher.ts";
import { rulingOn } from "../entity/ruling.ts";
import { LINK_COLUMNS, type ReadLinkRow } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { CONFLICT_COLUMNS, conflictsInOrder, type ConflictRow } from "./claim.cypher.ts";
import { LONE_CLAIM, type LoneClaim } from "./lone-claim.ts";

export interface Disagreements {
  /** Curated conflicts in the order of the status list, then by id. */
  curated: ConflictRow[];
  /** Links with a denying claim beside another one: candidates for a contest in the claims. */
  denied: ReadLinkRow[];
  /** Property claims of entities of which some property has more than one value. */
  rivals: (FactRow & { read: LoneClaim })[];
}

interface Wanted {
  /** Null for all; the id of a merged entity stands for the survivor. */
  entities: readonly string[] | null;
  statuses: readonly ConflictStatus[];
  /** Whether links and facts are wanted beside what curators wrote. */
  found: boolean;
  /** Kinds of denied link. */
  types: readonly LinkKind[];
}

/** All disagreements that touch the wanted entities: at most 1,000 of each sort. */
export async function readDisagreements(
  database: Database,
  wanted: Wanted,
): Promise<Disagreements> {
  const rows = await database.read<Disagreements>("disagreements", DISAGREEMENTS, { ...wanted });
  return rows[0] as Disagreements;
}

const DENIED = `
MATCH (c:Claim {modality: 'DENIED'})
WHERE $found AND (c.retractedAt IS NULL OR c.until IS NOT NULL) AND c.linkId > '' AND c.kind IN $types
  AND (wanted IS NULL OR c.subjectId IN wanted OR c.objectId IN wanted)
WITH DISTINCT c.subjectId AS subject, c.objectId AS object, c.kind AS kind
MATCH (:Entity {id: subject})-[r:$any([kind])]-(:Entity {id: object})
WHERE size(r.claim) > 1
WITH DISTINCT r ORDER BY r.id LIMIT 1000
RETURN ${LINK_COLUMNS}`;

const RIVALS = `
MATCH (c:Claim)
WHERE $found AND c.property IS NOT NULL AND c.retractedAt IS NULL
  AND (wanted IS NULL OR c.subjectId IN wanted)
WITH c.subjectId AS entityId, c.property AS property, collect(c) AS claims,
  count(DISTINCT coalesce(c.normalised, c.value)) AS values
WHERE values > 1
WITH * ORDER BY entityId, property LIMIT 1000
UNWIND claims AS c
WITH entityId, property, c ORDER BY entityId, property, c.id
RETURN entityId, property, c.value AS value, coalesce(c.normalised, c.value) AS normalised,
  c.first AS first, c.last AS last, c.id AS claimId, ${LONE_CLAIM} AS read,
  ${rulingOn("entityId")} AS ruling`;

const rows = (columns: string, statement: string) => `CALL (wanted) { ${statement} }
RETURN collect({${columns}})`;
const named = (...names: string[]) => names.map((name) => `${name}: ${name}`).join(", ");

/** One statement, and so one round trip, for all three sorts. */
const DISAGREEMENTS = `
WITH CASE WHEN $entities IS NULL THEN null ELSE COLLECT {
  UNWIND $entities AS asked
  MATCH (given:Entity {id: asked})
  OPTIONAL MATCH (given)-[:MERGED_INTO*1..8]->(survivor:Entity)
    WHERE NOT (survivor)-[:MERGED_INTO]->()
  RETURN coalesce(survivor, given).id
} END AS wanted
CALL (wanted) {
  ${rows(
    named("id", "topic", "about", "status", "editorView", "sides"),
    `${conflictsInOrder("wanted")} RETURN ${CONFLICT_COLUMNS}`,
  )} AS curated
}
CALL (wanted) { ${rows(named("id", "kind", "source", "target", "arrays"), DENIED)} AS denied }
CALL (wanted) {
  ${rows(
    named(
      "entityId",
      "property",
      "value",
      "normalised",
      "first",
      "last",
      "claimId",
      "read",
      "ruling",
    ),
    RIVALS,
  )} AS rivals
}
RETURN curated, denied, rivals`;
