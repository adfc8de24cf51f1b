import { setOwnKinds } from "@backchannel/schema/own-kinds.ts";
import { ownRows } from "@backchannel/schema/own-rows.ts";
import { KIND } from "@backchannel/schema/records/kind.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { columns } from "../neo4j/columns.ts";
import type { Database } from "../neo4j/database.ts";
import { columnsOf } from "../neo4j/record-columns.ts";

/** A kind that the graph has of its own, as stored. */
export type OwnKindRow = RowOf<typeof KIND>;

/** More would make every statement that names all kinds too long to be planned. */
export const MOST_KINDS = 1_000;

const PREFIX = `${KIND.prefix}:`;
export const kindId = (kind: string) => `${PREFIX}${kind}`;
export const kindOfId = (id: string) => id.slice(PREFIX.length);

/** The graph whose rows the tables hold, and the change by which they were read. */
let known = "";

/** The header of an answer with the number of that change: a page whose rows are of another reads them. */
export const KINDS_HEADER = "x-backchannel-kinds";
/** That number; empty until the rows were read. */
export const kindsNumber = (): string => known.slice(known.lastIndexOf(" ") + 1);

/**
 * Makes the tables of this process those of the graph, where these changed since it last looked.
 * Whether they did.
 */
export async function readOwnKinds(database: Database): Promise<boolean> {
  const [found] = await database.read<{ mark: string; kinds: unknown[][] | null }>(
    "own kinds",
    OWN_KINDS,
    { known },
  );
  if (!found?.kinds) return false;
  const kinds = found.kinds.map((values) => ROW.read(values));
  setOwnKinds(ownRows(kinds.map(({ id, ...content }) => ({ kind: kindOfId(id), content }))));
  known = found.mark;
  return true;
}

const ROW = columns<OwnKindRow>(columnsOf(KIND, "k"));

const OWN_KINDS = `
MATCH (g:Graph {id: 'graph'})
WITH elementId(g) + ' ' + coalesce(g.kindsAt, 0) AS mark
RETURN mark, CASE WHEN mark = $known THEN null
  ELSE COLLECT { MATCH (k:Kind) RETURN ${ROW.list} AS kind ORDER BY k.id } END AS kinds`;

/** All of them, by name. */
export async function listOwnKinds(database: Database): Promise<OwnKindRow[]> {
  const rows = await database.read<{ kind: unknown[] }>("list own kinds", LIST);
  return rows.map(({ kind }) => ROW.read(kind));
}

const LIST = `MATCH (k:Kind) RETURN ${ROW.list} AS kind ORDER BY k.id LIMIT ${MOST_KINDS}`;

export async function ownKindsById(
  database: Database,
  ids: readonly string[],
): Promise<(OwnKindRow | null)[]> {
  const rows = await database.read<{ kind: unknown[] }>("own kinds by id", BY_ID, { ids });
  const known = new Map(rows.map(({ kind }) => ROW.read(kind)).map((row) => [row.id, row]));
  return ids.map((id) => known.get(id) ?? null);
}

const BY_ID = `UNWIND $ids AS id MATCH (k:Kind {id: id}) RETURN ${ROW.list} AS kind`;
