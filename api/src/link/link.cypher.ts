import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { type EntityKind, keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { grouped, inOrder } from "../context.ts";
import { ENTITY, type EntityRow } from "../entity/entity.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { ARRAYS_OF_R } from "./claim-arrays.ts";
import { type LinkFilter, wantsAllAsserted } from "./filter.ts";
import {
  DIRECTION_WANTED,
  EVIDENCE_WANTED,
  inBothForms,
  LINK_TYPES,
  type LinkForm,
  TYPE_WANTED,
} from "./filter.cypher.ts";

/** A relationship as read: its claims still as one list, or only what they come to. */
export interface LinkRow {
  id: string;
  kind: LinkKind;
  source: string;
  target: string;
  arrays?: unknown[];
  summary?: unknown[];
}
/** A relationship read with its claims. */
export type ReadLinkRow = LinkRow & { arrays: unknown[] };
export type LinkOrder = "EVIDENCE" | "FIRST" | "LAST" | "ID";
export type LinkPageRow = LinkRow & { entityId: string; neighbor: EntityRow; key: number };

/** Parameters that every filtered statement takes beside its own. */
export const filterParams = (filter: LinkFilter) => ({
  f: { ...filter, asserted: wantsAllAsserted(filter) },
  symmetric: SYMMETRIC,
  strength: keysOf(EVIDENCE),
});
const SYMMETRIC = keysOf(LINK_KINDS).filter((kind) => LINK_KINDS[kind].symmetric);

const ENDS = `r.id AS id, type(r) AS kind, startNode(r).id AS source, endNode(r).id AS target`;
/** The columns of a link with its claims. */
export const LINK_COLUMNS = `${ENDS}, ${ARRAYS_OF_R} AS arrays`;
/** The columns of a link, with its claims where the form has looked at them. */
export const columnsIn = ({ substance }: LinkForm) => `${ENDS}, ${substance}`;

/** Sort key of a link: smaller comes first; ties go by id. */
const keyIn = ({ firstDay, lastDay, evidenceOrder }: LinkForm) => `CASE $orderBy
  WHEN 'FIRST' THEN ${firstDay} WHEN 'LAST' THEN -${lastDay} WHEN 'ID' THEN 0
  ELSE ${evidenceOrder} END`;
const AFTER = `$after IS NULL OR key > $after[0] OR (key = $after[0] AND r.id > $after[1])`;

export interface LinkPageArgs {
  filter: LinkFilter;
  /** The claims of the links will be wanted: read them with the links. */
  readClaims: boolean;
  orderBy: LinkOrder;
  limit: number;
  after: (string | number)[] | null;
}

/** For each entity, a page of its links under the filter, each with the entity at its other end. */
export async function linksOfEntities(
  database: Database,
  ids: readonly string[],
  args: LinkPageArgs,
) {
  const { filter, readClaims, ...page } = args;
  const rows = await database.read<Omit<LinkPageRow, "neighbor"> & { neighbor: unknown[] }>(
    "links of entities",
    linksOf(filter, readClaims),
    { ids, ...page, ...filterParams(filter) },
  );
  const read = rows.map((row): LinkPageRow => ({ ...row, neighbor: ENTITY.read(row.neighbor) }));
  return grouped(ids, read, (row) => row.entityId);
}

const linksOf = inBothForms(
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
RETURN entityId, ${ENTITY.list} AS neighbor, key, ${columnsIn(form)} ORDER BY key, id`,
);

/** A page of all links of the graph under the filter. */
export async function listLinks(database: Database, args: LinkPageArgs) {
  const { filter, readClaims, ...page } = args;
  return database.read<LinkRow & { key: number }>("list links", listOf(filter, readClaims), {
    ...page,
    ...filterParams(filter),
  });
}

const listOf = inBothForms(
  (form) => `
MATCH (a:Entity)-[r:$any($f.types)]->(b:Entity)
${form.filtered("b")} AND ${EVIDENCE_WANTED}
WITH r, ${keyIn(form)} AS key
WHERE ${AFTER}
WITH r, key ORDER BY key, r.id LIMIT $limit
RETURN key, ${columnsIn(form)} ORDER BY key, id`,
);

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
    tallyOf(filter),
    {
      ids,
      ...filterParams(filter),
    },
  );
  return grouped(ids, rows, (row) => row.entityId);
}

const tallyOf = inBothForms(
  ({ filtered }) => `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})-[r:${LINK_TYPES}]-(b:Entity)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("entityId")}
RETURN entityId, evidence, count(r) AS count`,
);

export async function tallyLinks(database: Database, filter: LinkFilter) {
  return database.read<Tally>("tally links", tallyOfAll(filter), filterParams(filter));
}

const tallyOfAll = inBothForms(
  ({ filtered }) => `
MATCH (a:Entity)-[r:$any($f.types)]->(:Entity)
${filtered("a")}
RETURN evidence, count(r) AS count`,
);

/** Links by id; ends that were merged are followed to the survivors. Unknown ids give null. */
export async function linksById(database: Database, ids: readonly string[]) {
  const links = ids.map((id) => {
    const [, source = "", kind = "", target = ""] = id.split(":");
    return { asked: id, source, kind, target, symmetric: SYMMETRIC.includes(kind as LinkKind) };
  });
  const known = links.filter(({ kind }) => kind in LINK_KINDS);
  const rows = await database.read<ReadLinkRow & { asked: string }>("links by id", BY_ID, {
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
  const rows = await database.read<LinkCountRow>("count links of entities", countsOf(filter), {
    ids,
    ...filterParams(filter),
  });
  return grouped(ids, rows, (row) => row.entityId);
}

const countsOf = inBothForms(
  ({ filtered }) => `
UNWIND $ids AS entityId
MATCH (a:Entity {id: entityId})-[r:${LINK_TYPES}]-(b:Entity)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("entityId, a, b")} AND ${EVIDENCE_WANTED}
RETURN entityId, type(r) AS kind, b.kind AS neighborKind,
  startNode(r) = a OR type(r) IN $symmetric AS outgoing, count(DISTINCT b) AS count
ORDER BY kind, count DESC, neighborKind`,
);
