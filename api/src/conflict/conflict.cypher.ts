import type { ConflictStatus } from "@backchannel/schema/claim.ts";
import { OCCASIONS } from "@backchannel/schema/kinds.ts";
import { COUNT_LIMIT } from "../graphql/connection.ts";
import { type FactRow } from "../entity/entity.cypher.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";
import { rulingOn, rulingVersion } from "../entity/ruling.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import {
  AFFIRMED_AND_DENIED_R,
  EVIDENCE_WANTED,
  filtered,
  LINK_OF_ID,
} from "../evidence/filter.cypher.ts";
import { filterParams, LINK_COLUMNS, type ReadLinkRow } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import {
  CONFLICT_COLUMNS,
  conflictsInOrder,
  type ConflictRow,
  MOST,
  type ReadConflict,
  readConflict,
} from "./curated-conflict.cypher.ts";
import { TESTED_CLAIM, type TestedClaim } from "../evidence/tested-claim.ts";
import { standing } from "../evidence/standing.cypher.ts";

export interface Disagreements {
  /** Curated conflicts in the order of the status list, then by id; at most MOST + 1. */
  curated: ConflictRow[];
  /**
   * How many links are affirmed and denied on one occasion; if links are graded, at most 10,001.
   */
  contests: number;
  /** A page of those links, by id. */
  contested: ReadLinkRow[];
  /** The property claims of properties with more than one value, of at most MOST + 1 properties. */
  rivals: (FactRow & { read: TestedClaim })[];
}

interface Wanted {
  /** Null for all. The id of a merged entity is replaced by that of its survivor. */
  entities: readonly string[] | null;
  statuses: readonly ConflictStatus[];
  /** Whether to include contested links and rival facts, besides curated conflicts. */
  links: boolean;
  facts: boolean;
  filter: LinkFilter;
  /** Whether to grade each link, because the filter leaves claims out or tests the results. */
  gradeLinks: boolean;
  /** The page of links: at most `limit`, after this id. */
  after: string;
  limit: number;
}

/** All disagreements that touch the wanted entities, of the links a page. */
export async function readDisagreements(
  database: Database,
  { filter, gradeLinks, ...wanted }: Wanted,
): Promise<Disagreements> {
  const rows = await database.read<Omit<Disagreements, "curated"> & { curated: ReadConflict[] }>(
    "disagreements",
    gradeLinks ? WITH_LINKS_GRADED : DISAGREEMENTS,
    { ...wanted, ...filterParams(filter), occasions: OCCASIONS },
    { expensive: true },
  );
  const { curated, ...found } = rows[0]!;
  return { ...found, curated: curated.map(readConflict) };
}

/**
 * Ids of links that one claim denies and another affirms on the same occasion. Starts from the
 * denials, since they are few.
 */
const DENIED = `
MATCH (c:Claim {modality: 'DENIED'})
USING INDEX c:Claim(modality)
WHERE $links AND c.linkId > '' AND c.kind IN $f.types AND ${standing("c")}
  AND ($f.includeBackground OR NOT c.background)
  AND (wanted IS NULL OR c.subjectId IN wanted OR c.objectId IN wanted)
MATCH (other:Claim {linkId: c.linkId})
WHERE other.modality IN ['ASSERTED', 'ALLEGED', 'PLANNED'] AND ${standing("other")}
  AND ($f.includeBackground OR NOT other.background)
  AND (NOT c.kind IN $occasions OR coalesce(other.eventId, '') = coalesce(c.eventId, ''))
WITH DISTINCT c.linkId AS id ORDER BY id
RETURN collect(id) AS denied`;

const GRADED = `${LINK_OF_ID}
${filtered("id")} AND ${EVIDENCE_WANTED} AND ${AFFIRMED_AND_DENIED_R}`;

const ALL_CONTESTS = `RETURN size(denied) AS contests`;
const GRADED_CONTESTS = `
UNWIND denied AS id ${GRADED}
WITH r LIMIT ${COUNT_LIMIT + 1}
RETURN count(r) AS contests`;

const PAGE_OF_ALL = `
UNWIND denied AS id
WITH id WHERE id > $after
WITH id ORDER BY id LIMIT $limit
${LINK_OF_ID}`;
const PAGE_OF_GRADED = `
UNWIND denied AS id
WITH id WHERE id > $after ${GRADED}
WITH r LIMIT $limit`;

/** Finds the properties first, so that memory does not grow with the number of claims. */
const RIVALS = `
MATCH (c:Claim)
WHERE $facts AND c.property IS NOT NULL AND ${standing("c")}
  AND (wanted IS NULL OR c.subjectId IN wanted)
WITH c.subjectId AS entityId, c.property AS property, coalesce(c.normalised, c.value) AS value
WITH entityId, property, min(value) AS least, max(value) AS most
WHERE least <> most
WITH entityId, property ORDER BY entityId, property LIMIT ${MOST + 1}
MATCH (c:Claim {subjectId: entityId, property: property}) WHERE ${standing("c")}
WITH entityId, property, c ORDER BY entityId, property, c.id
RETURN entityId, property, c.value AS value, coalesce(c.normalised, c.value) AS normalised,
  c.first AS first, c.last AS last, c.id AS claimId, ${TESTED_CLAIM} AS read,
  ${rulingOn("entityId")} AS ruling, ${rulingVersion("entityId")} AS version`;

const named = (...names: string[]) => names.map((name) => `${name}: ${name}`).join(", ");

/** One statement, and so one round trip, for all three kinds of disagreement. */
const disagreements = (contests: string, page: string) => `
WITH CASE WHEN $entities IS NULL THEN null ELSE COLLECT {
  UNWIND $entities AS asked
  MATCH (given:Entity {id: asked})
  WITH ${survivorOf("given")} AS e
  RETURN e.id
} END AS wanted
CALL (wanted) {
  CALL (wanted) { ${conflictsInOrder("wanted")} RETURN ${CONFLICT_COLUMNS} }
  RETURN collect({${named("stored", "sides")}}) AS curated
}
CALL (wanted) { ${DENIED} }
CALL (denied) { ${contests} }
CALL (denied) {
  CALL (denied) { ${page} RETURN ${LINK_COLUMNS} ORDER BY id }
  RETURN collect({${named("id", "arrays")}}) AS contested
}
CALL (wanted) {
  CALL (wanted) { ${RIVALS} }
  RETURN collect({${named("entityId", "property", "value", "normalised", "first", "last")},
    ${named("claimId", "read", "ruling", "version")}}) AS rivals
}
RETURN curated, contests, contested, rivals`;

const DISAGREEMENTS = disagreements(ALL_CONTESTS, PAGE_OF_ALL);
const WITH_LINKS_GRADED = disagreements(GRADED_CONTESTS, PAGE_OF_GRADED);
