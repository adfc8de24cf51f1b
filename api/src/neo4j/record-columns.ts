import { toSurvivor } from "./survivor.cypher.ts";
import type { Property, RecordDeclaration, RowOf } from "@backchannel/schema/records/record.ts";

/** The columns of a kind of record as Cypher over the node `n`, for `columns()`. */
export function columnsOf<R extends RecordDeclaration>(
  { properties, relations, versioned }: R,
  n: string,
): Record<keyof RowOf<R> & string, string> {
  const own = Object.entries(properties)
    .filter(([, { read }]) => read !== undefined)
    .map(([name, one]) => [name, valueOf(`${n}.${name}`, one)]);
  const ends = Object.entries(relations).flatMap(([type, { column, to, many }]) => {
    // What leads to an entity that was merged leads to the one that it is part of now (R5).
    const end = to === "Entity" ? `(:Entity)${toSurvivor} | survivor.id` : `(end:${to}) | end.id`;
    const ids = `[(${n})-[:${type}]->${end}]`;
    return column ? [[column, many === undefined ? `head(${ids})` : ids]] : [];
  });
  const version = versioned ? { version: `coalesce(${n}.version, 1)` } : {};
  const cypher = { id: `${n}.id`, ...Object.fromEntries([...own, ...ends]), ...version };
  return cypher as Record<keyof RowOf<R> & string, string>;
}

/** A text without a value may be stored as '': it is read as null. */
function valueOf(cypher: string, { type, filled }: Property): string {
  if (type === "moment" || type === "day") return `toString(${cypher})`;
  const isText =
    typeof type === "object" ? "choices" in type || "matching" in type : !OTHERS.has(type);
  return isText && !filled ? `nullif(${cypher}, '')` : cypher;
}
const OTHERS: ReadonlySet<string> = new Set(["boolean", "number", "texts"]);
