import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import {
  keysOf,
  LINK_KINDS,
  type LinkKind,
  PARTICIPATIONS,
  SYMMETRIC,
} from "@backchannel/schema/kinds.ts";
import { grouped, inOrder } from "../neo4j/rows.ts";
import { ENTITY, type EntityRow } from "../entity/entity.cypher.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";
import type { Wanted } from "../neo4j/columns.ts";
import type { Database } from "../neo4j/database.ts";
import { ARRAYS } from "../evidence/claim-arrays.ts";
import { type LinkFilter, wantsAllAsserted, wantsJustAsserted } from "../evidence/filter.ts";
import { partsOfLink } from "../evidence/link-id.ts";
import {
  DIRECTION_WANTED,
  EVERY_LINK,
  EVIDENCE_WANTED,
  inEachForm,
  LINK_TYPES,
  type LinkForm,
  TYPE_WANTED,
} from "../evidence/filter.cypher.ts";

/**
 * A relationship as read: with its claims as one list, or with only the stored summary. Its kind
 * and ends are taken from its id, since reading them would take longer than all the rest.
 */
export interface LinkRow {
  id: string;
  arrays?: unknown[];
  summary?: unknown[];
}
/** A relationship read with its claims. */
export type ReadLinkRow = LinkRow & { arrays: unknown[] };
export type LinkOrder = "EVIDENCE" | "FIRST" | "LAST" | "ID";
export type LinkPageRow = LinkRow & { entityId: string; neighbor: EntityRow; key: number };

/** A filter with some of its properties that a search needs for each link. */
export const searched = (filter: LinkFilter) => ({
  ...filter,
  asserted: wantsAllAsserted(filter),
  justAsserted: wantsJustAsserted(filter),
  participations: PARTICIPATIONS.some((kind) => filter.types.includes(kind)),
});

/** Parameters of every filtered statement, besides its own. */
export const filterParams = (filter: LinkFilter) => ({
  f: searched(filter),
  symmetric: SYMMETRIC,
  strength: keysOf(EVIDENCE),
});

/** The columns of a link with its claims. */
export const LINK_COLUMNS = `r.id AS id, ${ARRAYS.list} AS arrays`;
/** The columns of a link in a form: its id, and its claims or its summary. */
export const columnsIn = ({ reads, substance }: LinkForm) => `r.id AS id, ${substance} AS ${reads}`;

/** Sort key of a link: smaller comes first; ties go by id. */
const keyIn = ({ firstDay, lastDay, evidenceOrder }: LinkForm) => `CASE $orderBy
  WHEN 'FIRST' THEN ${firstDay} WHEN 'LAST' THEN -${lastDay} WHEN 'ID' THEN 0
  ELSE ${evidenceOrder} END`;
const AFTER = `$after IS NULL OR key > $after[0] OR (key = $after[0] AND r.id > $after[1])`;

export interface LinkPageArgs {
  filter: LinkFilter;
  /** Whether to read the claims with the links, because a selected field needs them. */
  readClaims: boolean;
  orderBy: LinkOrder;
  limit: number;
  after: (string | number)[] | null;
}

/**
 * For each entity, a page of its links under the filter, each with the wanted columns of the entity
 * at its other end.
 */
export async function linksOfEntities(
  database: Database,
  ids: readonly string[],
  args: LinkPageArgs & { neighbor: Wanted<EntityRow> },
) {
  const { filter, readClaims, ...page } = args;
  const neighbor = ENTITY.flags(args.neighbor);
  const rows = await database.read<Omit<LinkPageRow, "neighbor"> & { neighbor: unknown[] }>(
    "links of entities",
    linksOf(filter, readClaims),
    { ids, ...page, neighbor, ...filterParams(filter) },
  );
  const read = rows.map((row): LinkPageRow => ({
    ...row,
    neighbor: ENTITY.read(row.neighbor, neighbor),
  }));
  return grouped(ids, read, (row) => row.entityId);
}

const linksOf = inEachForm(
  (form) => `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})
CALL (a) {
  MATCH (a)-[r:${LINK_TYPES}]-(b:Entity)
  WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
  ${form.filtered("a, b")} AND ${EVIDENCE_WANTED}
  WITH r, b, ${keyIn(form)} AS key
  WHERE ${AFTER}
  RETURN r, b AS e, key ORDER BY key, r.id LIMIT $limit
}
RETURN entityId, ${ENTITY.chosen("$neighbor")} AS neighbor,
  key, ${columnsIn(form)} ORDER BY key, id`,
);

/** A page of all links of the graph under the filter. */
export async function listLinks(database: Database, args: LinkPageArgs) {
  const { filter, readClaims, ...page } = args;
  return database.read<LinkRow & { key: number }>(
    "list links",
    listOf(filter, readClaims),
    {
      ...page,
      ...filterParams(filter),
    },
    { expensive: true },
  );
}

/** `r.id` is named before the LIMIT: otherwise Neo4j sorts all links before it cuts the page. */
const listOf = inEachForm(
  (form) => `
${EVERY_LINK}
WITH r, type(r) AS kind WHERE kind IN $f.types
${form.filtered("kind")} AND ${EVIDENCE_WANTED}
WITH r, ${keyIn(form)} AS key
WITH r, key, r.id AS linkId
WHERE $after IS NULL OR key > $after[0] OR (key = $after[0] AND linkId > $after[1])
WITH r, key ORDER BY key, linkId LIMIT $limit
RETURN key, ${columnsIn(form)} ORDER BY key, id`,
);

/** How many links have a grade, also of grades that the filter does not want. */
export interface Tally {
  evidence: Evidence;
  count: number;
}

export async function tallyOfEntities(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
) {
  const rows = await database.read<Tally & { entityId: string }>(
    "tally links of entities",
    tallyOf(filter),
    {
      ids,
      ...filterParams(filter),
    },
  );
  return grouped(ids, rows, (row) => row.entityId);
}

const tallyOf = inEachForm(
  ({ filtered }) => `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})-[r:${LINK_TYPES}]-(b:Entity)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("entityId")}
RETURN entityId, evidence, count(r) AS count`,
);

/** How many links of the whole graph match the filter, counted up to `limit`. */
export async function countLinks(database: Database, filter: LinkFilter, limit: number) {
  const rows = await database.read<{ count: number }>(
    "count links",
    countOfAll(filter),
    {
      ...filterParams(filter),
      limit,
    },
    { expensive: true },
  );
  return rows[0]?.count ?? 0;
}

const countOfAll = inEachForm(
  ({ filtered }) => `
${EVERY_LINK}
WITH r, type(r) AS kind WHERE kind IN $f.types
${filtered("kind")} AND ${EVIDENCE_WANTED}
WITH r LIMIT $limit
RETURN count(r) AS count`,
);

/**
 * Counts by grade, over at most `limit` links of the graph whose grade the filter does not want.
 */
export async function tallyLeftOut(database: Database, filter: LinkFilter, limit: number) {
  return database.read<Tally>(
    "tally links left out",
    leftOutOfAll(filter),
    {
      ...filterParams(filter),
      limit,
    },
    { expensive: true },
  );
}

const leftOutOfAll = inEachForm(
  ({ filtered }) => `
${EVERY_LINK}
WITH r, type(r) AS kind WHERE kind IN $f.types
${filtered("kind")} AND NOT ${EVIDENCE_WANTED}
WITH evidence LIMIT $limit
RETURN evidence, count(*) AS count`,
);

/** Links by id; ends that were merged are followed to the survivors. Unknown ids give null. */
export async function linksById(database: Database, ids: readonly string[]) {
  const links = ids.map((id) => {
    const parts = partsOfLink(id);
    return { asked: id, ...parts, symmetric: SYMMETRIC.includes(parts.kind as LinkKind) };
  });
  const known = links.filter(({ kind }) => kind in LINK_KINDS);
  const rows = await database.read<ReadLinkRow & { asked: string }>("links by id", BY_ID, {
    links: known,
  });
  return inOrder(ids, rows, (row) => row.asked, null);
}

const BY_ID = `
UNWIND $links AS link
MATCH (givenSource:Entity {id: link.source}), (givenTarget:Entity {id: link.target})
WITH link, ${survivorOf("givenSource")} AS a, ${survivorOf("givenTarget")} AS b
MATCH (a)-[r:$any([link.kind])]-(b)
WHERE link.symmetric OR startNode(r) = a
RETURN link.asked AS asked, ${LINK_COLUMNS}`;

export interface LinkCountRow {
  entityId: string;
  kind: LinkKind;
  neighborKind: EntityKind;
  outgoing: boolean;
  count: number;
}

/** For each entity, its links by kind, neighbour kind and direction under the filter. */
export async function countLinksOfEntities(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
) {
  const rows = await database.read<LinkCountRow>("count links of entities", countsOf(filter), {
    ids,
    ...filterParams(filter),
  });
  return grouped(ids, rows, (row) => row.entityId);
}

const countsOf = inEachForm(
  ({ filtered }) => `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})-[r:${LINK_TYPES}]-(b:Entity)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("entityId, a, b")} AND ${EVIDENCE_WANTED}
RETURN entityId, type(r) AS kind, b.kind AS neighborKind,
  startNode(r) = a OR type(r) IN $symmetric AS outgoing, count(DISTINCT b) AS count
ORDER BY kind, count DESC, neighborKind`,
);
