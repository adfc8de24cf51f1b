import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import type { Database } from "../neo4j/database.ts";

/** Documents that came into the graph the same way. */
export interface FolderRow {
  /** The name of the folder they were loaded from; null for those that were written here. */
  name: string | null;
  documents: number;
  /** When the folder was last loaded to its end; null for what was written here. */
  loadedAt: string | null;
}

/** The folders that were loaded, and what was written here; those with most documents first. */
export async function readFolders(database: Database): Promise<FolderRow[]> {
  return database.read<FolderRow>("folders", FOLDERS, {}, { timeoutMs: 60_000 });
}

/** The mark of a folder is its name and what it held at first, with a space between. */
const FOLDERS = `
MATCH (d:Document)
WITH d.folder AS folder, count(*) AS documents
RETURN CASE WHEN folder IS NOT NULL
    THEN trim(reduce(name = '', part IN split(folder, ' ')[..-1] | name + ' ' + part)) END AS name,
  documents,
  COLLECT { MATCH (i:Import {source: folder}) WHERE i.endedAt IS NOT NULL
    RETURN i.endedAt ORDER BY i.endedAt DESC LIMIT 1 }[0] AS loadedAt
ORDER BY documents DESC, name LIMIT 100`;

/** Whether the day of anything is known: of an event, or of what was published. */
export async function readDated(database: Database): Promise<boolean> {
  const rows = await database.read<{ dated: boolean }>("dated", DATED);
  return rows[0]?.dated ?? false;
}

const DATED = `
RETURN EXISTS { MATCH (d:Document) WHERE d.pubLast > ${BEFORE_ALL} AND d.pubLast < ${AFTER_ALL} }
  OR EXISTS { MATCH (e:Event) WHERE e.dated > 0 } AS dated`;

/** Whether documents give two values of anything that has one. */
export async function readRivals(database: Database): Promise<boolean> {
  const params = { single: keysOf(PROPERTIES).filter((name) => PROPERTIES[name].single) };
  const options = { timeoutMs: 60_000 };
  const rows = await database.read<{ id: string }>("rivals", RIVALS, params, options);
  return rows.length > 0;
}

const RIVALS = `
MATCH (c:Claim) WHERE c.property IN $single AND ${unretracted("c")}
WITH c.subjectId AS id, c.property AS property, coalesce(c.normalised, c.value) AS value
WITH id, property, min(value) AS least, max(value) AS most
WHERE least <> most
RETURN id LIMIT 1`;
