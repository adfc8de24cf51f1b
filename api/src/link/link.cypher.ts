import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { type EntityKind, keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { grouped, inOrder } from "../context.ts";
import type { Database } from "../neo4j/database.ts";
import { ARRAYS_OF_R } from "./claim-arrays.ts";
import { type LinkFilter, wantsAllAsserted } from "./filter.ts";
import {
  DIRECTION_WANTED,
  EVIDENCE_WANTED,
  filtered,
  LINK_TYPES,
  TYPE_WANTED,
} from "./filter.cypher.ts";

/** A relationship as read: `arrays` still as one list. */
export interface LinkRow {
  id: string;
  kind: LinkKind;
  source: string;
  target: string;
  arrays: unknown[];
}
export type LinkOrder = "EVIDENCE" | "FIRST" | "LAST" | "ID";
export type LinkPageRow = LinkRow & { entityId: string; neighbor: string; key: number };

/** Parameters that every filtered statement takes beside its own. */
export const filterParams = (filter: LinkFilter) => ({
  f: { ...filter, asserted: wantsAllAsserted(filter) },
  symmetric: SYMMETRIC,
  strength: keysOf(EVIDENCE),
});
const SYMMETRIC = keysOf(LINK_KINDS).filter((kind) => LINK_KINDS[kind].symmetric);

export const LINK_COLUMNS = `r.id AS id, type(r) AS kind, startNode(r).id AS source,
  endNode(r).id AS target, ${ARRAYS_OF_R} AS arrays`;

/** Sort key of a link: smaller comes first; ties go by id. */
const KEY = `CASE $orderBy
  WHEN 'FIRST' THEN reduce(day = 2147483647, i IN ix |
    CASE WHEN r.dated[i] IN [1, 3] AND r.first[i] < day THEN r.first[i] ELSE day END)
  WHEN 'LAST' THEN -reduce(day = -2147483648, i IN ix |
    CASE WHEN r.dated[i] IN [2, 3] AND r.last[i] > day THEN r.last[i] ELSE day END)
  WHEN 'ID' THEN 0
  ELSE 10000 * [n IN range(0, size($strength) - 1) WHERE $strength[n] = evidence][0] - size(ix)
END`;
const AFTER = `$after IS NULL OR key > $after[0] OR (key = $after[0] AND r.id > $after[1])`;

export interface LinkPageArgs {
  filter: LinkFilter;
  orderBy: LinkOrder;
  limit: number;
  after: (string | number)[] | null;
}

/** For each entity, a page of its links under the filter. */
export async function linksOfEntities(
  database: Database,
  ids: readonly string[],
  args: LinkPageArgs,
) {
  const { filter, ...page } = args;
  const rows = await database.read<LinkPageRow>("links of entities", LINKS_OF_ENTITIES, {
    ids,
    ...page,
    ...filterParams(filter),
  });
  return grouped(ids, rows, (row) => row.entityId);
}

const LINKS_OF_ENTITIES = `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})
CALL (a) {
  MATCH (a)-[r:${LINK_TYPES}]-(b:Entity)
  WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
  ${filtered("a, b")} AND ${EVIDENCE_WANTED}
  WITH r, b, ix, evidence, ${KEY} AS key
  WHERE ${AFTER}
  RETURN r, b, key ORDER BY key, r.id LIMIT $limit
}
RETURN entityId, b.id AS neighbor, key, ${LINK_COLUMNS} ORDER BY key, id`;

/** A page of all links of the graph under the filter. */
export async function listLinks(database: Database, { filter, ...page }: LinkPageArgs) {
  return database.read<LinkRow & { key: number }>("list links", LIST_LINKS, {
    ...page,
    ...filterParams(filter),
  });
}

const LIST_LINKS = `
MATCH (a:Entity)-[r:$any($f.types)]->(b:Entity)
${filtered("b")} AND ${EVIDENCE_WANTED}
WITH r, ${KEY} AS key
WHERE ${AFTER}
WITH r, key ORDER BY key, r.id LIMIT $limit
RETURN key, ${LINK_COLUMNS} ORDER BY key, id`;

/** Links by evidence, whatever grades the filter wants: totals and what is left out. */
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
    TALLY_OF_ENTITIES,
    {
      ids,
      ...filterParams(filter),
    },
  );
  return grouped(ids, rows, (row) => row.entityId);
}

const TALLY_OF_ENTITIES = `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})-[r:${LINK_TYPES}]-(b:Entity)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("entityId")}
RETURN entityId, evidence, count(r) AS count`;

export async function tallyLinks(database: Database, filter: LinkFilter) {
  return database.read<Tally>("tally links", TALLY, filterParams(filter));
}

const TALLY = `
MATCH (a:Entity)-[r:$any($f.types)]->(:Entity)
${filtered("a")}
RETURN evidence, count(r) AS count`;

/** Links by id; ends that were merged are followed to the survivors. Unknown ids give null. */
export async function linksById(database: Database, ids: readonly string[]) {
  const links = ids.map((id) => {
    const [, source = "", kind = "", target = ""] = id.split(":");
    return { asked: id, source, kind, target, symmetric: SYMMETRIC.includes(kind as LinkKind) };
  });
  const known = links.filter(({ kind }) => kind in LINK_KINDS);
  const rows = await database.read<LinkRow & { asked: string }>("links by id", BY_ID, {
    links: known,
  });
  return inOrder(ids, rows, (row) => row.asked, null);
}

const SURVIVOR = (given: string, name: string) => `
OPTIONAL MATCH (${given})-[:MERGED_INTO*1..8]->(${name}:Entity)
  WHERE NOT (${name})-[:MERGED_INTO]->()`;
const BY_ID = `
UNWIND $links AS link
MATCH (givenSource:Entity {id: link.source}), (givenTarget:Entity {id: link.target})
${SURVIVOR("givenSource", "newSource")}
${SURVIVOR("givenTarget", "newTarget")}
WITH link, coalesce(newSource, givenSource) AS a, coalesce(newTarget, givenTarget) AS b
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
  const rows = await database.read<LinkCountRow>("count links of entities", COUNTS, {
    ids,
    ...filterParams(filter),
  });
  return grouped(ids, rows, (row) => row.entityId);
}

const COUNTS = `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})-[r:${LINK_TYPES}]-(b:Entity)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("entityId, a, b")} AND ${EVIDENCE_WANTED}
RETURN entityId, type(r) AS kind, b.kind AS neighborKind,
  startNode(r) = a OR type(r) IN $symmetric AS outgoing, count(DISTINCT b) AS count
ORDER BY kind, count DESC, neighborKind`;
