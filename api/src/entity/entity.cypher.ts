import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { isStated, linkKindsWhere } from "@backchannel/schema/kinds.ts";
import type { PropertyKind } from "@backchannel/schema/properties.ts";
import { ENTITY as DECLARED } from "@backchannel/schema/records/entity.ts";
import { NAME as DECLARED_NAME } from "@backchannel/schema/records/name.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { grouped, inOrder } from "../neo4j/rows.ts";
import { COUNTS, counting, listsUnder } from "../evidence/tested-claim.ts";
import { degreeOf } from "../evidence/filter.cypher.ts";
import { mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { columns, type Wanted } from "../neo4j/columns.ts";
import { columnsOf } from "../neo4j/record-columns.ts";
import { degree } from "../neo4j/types.ts";
import type { Database } from "../neo4j/database.ts";
import { type Ruling } from "@backchannel/schema/claim.ts";
import { rulingOn, rulingVersion } from "./ruling.ts";

export type EntityRow = RowOf<typeof DECLARED> & {
  reliabilityVersion: number;
  placeId: string | null;
};

/** The columns of an entity `e`. */
export const ENTITY = columns<EntityRow>({
  ...columnsOf(DECLARED, "e"),
  reliabilityVersion: "coalesce(e.reliabilityVersion, 0)",
  placeId: `CASE WHEN 'EVENT' IN e.families THEN head([(e)-[:AT]->(place:Place) | place.id]) END`,
});

/** The columns that are read of every entity: its identity and kind. */
export const NAMED: readonly (keyof EntityRow)[] = ["id", "name", "kind", "families"];

/** Entities by id; the id of a merged entity gives the survivor, an unknown one null. */
export async function entitiesById(
  database: Database,
  ids: readonly string[],
  wanted: Wanted<EntityRow> = null,
) {
  const flags = ENTITY.flags(wanted);
  const params = { ids, wanted: flags };
  const rows = await database.read<{ asked: string; entity: unknown[] }>(
    "entities by id",
    BY_ID,
    params,
  );
  const byId = new Map(rows.map(({ asked, entity }) => [asked, ENTITY.read(entity, flags)]));
  return ids.map((id) => byId.get(id) ?? null);
}

const BY_ID = `
UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
WITH asked, ${survivorOf("given")} AS e
RETURN asked, ${ENTITY.chosen("$wanted")} AS entity`;

export type EntityOrder = "NAME" | "DEGREE" | "ID";

/** A page of entities in the wanted order, after the keyset cursor; merged ones are left out. */
export async function listEntities(
  database: Database,
  filter: { kinds: string[]; families: string[] | null; name: string | null },
  order: EntityOrder,
  limit: number,
  after: (string | number)[] | null,
) {
  const params = { ...filter, order, limit, after };
  const rows = await database.read<{ key: string | number; entity: unknown[] }>(
    "list entities",
    order === "ID" ? LIST_BY_ID : LIST,
    params,
    { expensive: order !== "ID" },
  );
  return rows.map(({ key, entity }) => ({ ...ENTITY.read(entity), key }));
}

/** How many entities match the filter, counted up to `limit`. */
export async function countEntities(
  database: Database,
  filter: { kinds: string[]; families: string[] | null; name: string | null },
  limit: number,
): Promise<number> {
  const rows = await database.read<{ count: number }>(
    "count entities",
    COUNT,
    {
      ...filter,
      limit,
    },
    { expensive: true },
  );
  return rows[0]?.count ?? 0;
}

const MATCHING = `
MATCH (e:Entity)
WHERE e.kind IN $kinds AND NOT (e)-[:MERGED_INTO]->()
  AND ($families IS NULL OR any(family IN e.families WHERE family IN $families))
  AND ($name IS NULL OR toLower(e.name) CONTAINS toLower($name))`;

/** Kinds whose claims may say of an event what its involvements say again. */
const TO_EVENTS = linkKindsWhere(
  (kind, { object }) =>
    isStated(kind) &&
    object.some(
      (end) =>
        end === "Event" ||
        (end in ENTITY_KINDS && ENTITY_KINDS[end as EntityKind].type === "Event"),
    ),
);
/** The degree as DEGREES counts it, which looks at links only where some may be left out. */
const LISTED = `(${degreeOf("e")} - CASE WHEN ${degree("e", "to events", TO_EVENTS)} = 0 THEN 0
    ELSE COUNT { (e)-[r:INVOLVED_IN]-(:Entity) WHERE r.yields } END)`;

/** `e.id` is named before the LIMIT: otherwise Neo4j sorts all entities before it cuts the page. */
const LIST = `${MATCHING}
WITH e, e.id AS entityId, CASE $order WHEN 'ID' THEN e.id
  WHEN 'DEGREE' THEN -${LISTED} ELSE e.name END AS key
WHERE $after IS NULL OR key > $after[0] OR (key = $after[0] AND entityId > $after[1])
WITH e, key ORDER BY key, entityId LIMIT $limit
RETURN key, ${ENTITY.list} AS entity ORDER BY key, e.id`;

/** By the index of ids, so that a page costs the same in a graph of any size. */
const LIST_BY_ID = `${MATCHING} AND e.id > coalesce($after[1], '')
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS key, ${ENTITY.list} AS entity ORDER BY e.id`;

const COUNT = `${MATCHING} WITH e LIMIT $limit RETURN count(e) AS count`;

export type NameRow = RowOf<typeof DECLARED_NAME> & {
  /** The documents that use it, earliest published first: where first, in how many paragraphs. */
  mentions: { documentId: string; paragraph: number | null; count: number | null }[];
};

/** The columns of a name `n`. */
export const NAME = columns<NameRow>({
  ...columnsOf(DECLARED_NAME, "n"),
  mentions: `COLLECT {
    MATCH (n)-[seen:SEEN_IN]->(d:Document)
    WITH seen, d ORDER BY d.pubLast, d.id
    RETURN {documentId: d.id, paragraph: seen.paragraph, count: seen.count}
  }`,
});

/**
 * The names of entities, strong ones first; a spelling that several have which were merged is told
 * once, with all its mentions.
 */
export async function namesOfEntities(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ entityId: string; name: unknown[] }>(
    "names of entities",
    NAMES,
    { ids },
  );
  const read = rows.map(({ entityId, name }) => ({ ...NAME.read(name), entityId }));
  return grouped(ids, read, (row) => row.entityId).map(eachOnce);
}

function eachOnce<Row extends NameRow>(names: readonly Row[]): Row[] {
  return [...Map.groupBy(names, ({ value }) => value).values()].map(([first, ...more]) => ({
    ...first!,
    mentions: [...first!.mentions, ...more.flatMap(({ mentions }) => mentions)],
  }));
}

const NAMES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})${mergedInto("merged")}-[:NAMED]->(n:Name)
RETURN id AS entityId, ${NAME.list} AS name
ORDER BY n.weak, n.external, COUNT { (n)-[:SEEN_IN]->(:Document) } DESC, n.value`;

/** The number of links of each entity in the default view, without a filter. */
export async function degreesOfEntities(
  database: Database,
  ids: readonly string[],
  kinds: readonly string[],
) {
  const rows = await database.read<{ id: string; degree: number }>("degrees", DEGREES, {
    ids,
    kinds,
  });
  return inOrder(ids, rows, (row) => row.id, null).map((row) => row?.degree ?? 0);
}

// An involvement that only says again what a stated link says is listed nowhere (R36).
const DEGREES = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { (e)-[:$any($kinds)]-(:Entity) }
  - COUNT { (e)-[r:INVOLVED_IN]-(:Entity) WHERE r.yields } AS degree`;

export interface FactRow {
  entityId: string;
  property: PropertyKind;
  value: string;
  normalised: string;
  first: number;
  last: number;
  /** An editor's ruling on the value; null while open. */
  ruling: Exclude<Ruling, "OPEN"> | null;
  /** How often the property was ruled on. */
  version: number;
  claimId: string;
}

/** The property claims about entities that count under a filter, by property and claim id. */
export async function factsOfEntities(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
) {
  // Kinds of links say nothing of properties.
  const params = { ids, ...counting(filter) };
  const rows = await database.read<FactRow>("facts of entities", FACTS, params);
  return grouped(ids, rows, (row) => row.entityId);
}

const FACTS = `
UNWIND $ids AS entityId
MATCH (c:Claim {subjectId: entityId})
WHERE c.property IS NOT NULL AND ${COUNTS}
RETURN entityId, c.property AS property, c.value AS value,
  coalesce(c.normalised, c.value) AS normalised, c.first AS first, c.last AS last, c.id AS claimId,
  ${rulingOn("entityId")} AS ruling, ${rulingVersion("entityId")} AS version
ORDER BY c.property, c.id`;

const CLAIMS_OF = `
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (c:Claim {subjectId: entityId}) WHERE ${COUNTS} RETURN c
  UNION MATCH (c:Claim {objectId: entityId}) WHERE ${COUNTS} RETURN c
  UNION MATCH (c:Claim {eventId: entityId}) WHERE ${COUNTS} RETURN c
}`;
const CLAIMS = `${CLAIMS_OF}
WITH entityId AS key, c ORDER BY c.id
RETURN key, collect({id: c.id, order: 0}) AS entries`;
/** Ids of the claims that name an entity at either end or as their event, oldest id first. */
export const claimIdsOfEntities = listsUnder("claims of entities", CLAIMS);

const DOCUMENTS = `${CLAIMS_OF}
MATCH (c)-[:STATED_IN]->(d:Document)
WITH DISTINCT entityId AS key, d
WITH key, d ORDER BY d.pubLast, d.id
RETURN key, collect({id: d.id, order: d.pubLast}) AS entries`;
/** Ids of the documents that state a claim about an entity, earliest published first. */
export const documentIdsOfEntities = listsUnder("documents of entities", DOCUMENTS);
