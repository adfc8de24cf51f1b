import { ENTITY_KINDS, type Family } from "@backchannel/schema/entity-kinds.ts";
import type { Row } from "./csv.ts";
import type { Problems } from "./problems.ts";
import type { ConflictRow, DocumentRow, EntityRow, EventRow, OriginRow } from "./tables.ts";

export type AnyEntity = EntityRow | EventRow;

/** The rows that others refer to, by id. */
export interface Index {
  documents: ReadonlyMap<string, DocumentRow>;
  origins: ReadonlyMap<string, OriginRow>;
  entities: ReadonlyMap<string, AnyEntity>;
  /** The file and row of each statement. */
  claims: ReadonlyMap<string, Row<object>>;
  conflicts: ReadonlyMap<string, ConflictRow>;
}

/** The message that names the earlier row with the same content. */
export function standsAlready(what: string, earlier: Row<object>): string {
  return `${what} stands already in ${earlier.at.file}, row ${earlier.at.row}`;
}

/** Reports a reference to a row that does not exist. An empty cell refers to nothing. */
export function checkReference(
  row: Row<object>,
  column: string,
  id: string,
  index: ReadonlyMap<string, unknown>,
  where: string,
  problems: Problems,
): void {
  if (id === "" || index.has(id)) return;
  problems.add({ ...row.at, column, rule: `"${id.slice(0, 80)}" is not in ${where}` });
}

/** Reports a reference to a place that is something else. */
export function checkPlace(
  row: Row<object>,
  place: string,
  index: Index,
  problems: Problems,
): void {
  const entity = index.entities.get(place);
  if (!entity || familiesOf(entity).includes("Place")) return;
  const rule = `"${place}" is a ${entity.kind}, not a place`;
  problems.add({ ...row.at, column: "place", rule });
}

/** The families of an entity: those of its kind, and Actor if its row says so. */
export function familiesOf(entity: AnyEntity): readonly Family[] {
  const families: readonly Family[] = ENTITY_KINDS[entity.kind].families;
  const extra = "also_actor" in entity && entity.also_actor && !families.includes("Actor");
  return extra ? ["Actor", ...families] : families;
}
