import type {
  CellsOf,
  Properties,
  Property,
  RecordDeclaration,
  Relation,
  Type,
} from "@backchannel/schema/records/record.ts";
import { type RecordKind, RECORDS } from "@backchannel/schema/records/records.ts";
import { type RecordState, relation } from "@backchannel/api/src/change/records.ts";
import { z } from "zod";
import * as cell from "./cells.ts";

type Shape<R extends RecordDeclaration> = { [C in keyof CellsOf<R>]: z.ZodType<CellsOf<R>[C]> };
interface How {
  /** Every cell may be empty: what is left out is taken from another row. */
  mayBeEmpty?: boolean;
}

/** The columns of a kind of record that a folder of reports fills, with what a cell may hold. */
export function cellsOf<R extends RecordDeclaration>(
  { properties, relations }: R,
  { mayBeEmpty = false }: How = {},
): Shape<R> {
  const own = Object.values(properties).map((one) => [
    one.csv,
    cellOf(one.type, isNeeded(one) && !mayBeEmpty),
  ]);
  const ends = Object.values(relations).map((one) => [one.csv, endCell(one)]);
  return Object.fromEntries([...own, ...ends].filter(([csv]) => csv !== undefined)) as Shape<R>;
}

const isNeeded = ({ input, filled, otherwise }: Property) =>
  input === "needed" || (filled === true && otherwise === undefined);

function cellOf(type: Type, needed: boolean): z.ZodType {
  if (typeof type === "string") return textCell(type, needed);
  if ("choices" in type) return (needed ? cell.oneOf : cell.oneOfOrEmpty)(type.choices);
  if ("degrees" in type) return cell.degrees(type.degrees);
  if ("from" in type) return cell.wholeNumber;
  return cell.text.refine((value) => type.matching.test(value), `${type.rule}, or empty`);
}

function textCell(type: Extract<Type, string>, needed: boolean): z.ZodType {
  switch (type) {
    case "edtf":
      return cell.edtf;
    case "amount":
      return cell.amount;
    case "share":
      return cell.share;
    case "identifiers":
      return cell.identifiers;
    case "attributes":
      return cell.attributes;
    case "day":
      return cell.day;
    case "address":
      return cell.webAddress;
    case "language":
      return cell.language(needed);
    case "boolean":
      return cell.yes;
    default:
      return needed ? cell.needed : cell.text;
  }
}

const endCell = ({ input, many }: Relation) =>
  many !== undefined ? cell.ids : input === "needed" ? cell.needed : cell.text;

/** The id in the graph of what a folder calls `id`; '' for nothing. */
export function idIn(kind: RecordKind, id: string): string {
  const { prefix } = RECORDS[kind];
  return prefix === "" || id === "" ? id : `${prefix}:${id}`;
}

/** The properties that a row gives a record; '' where it has no such column. */
export function propertiesOfRow<R extends RecordDeclaration>(
  declaration: R,
  row: object,
): { [N in keyof Properties<R>]: Properties<R>[N] | null } {
  const cells = new Map<string, unknown>(Object.entries(row));
  const given = Object.entries<Property>(declaration.properties).flatMap(([name, one]) => {
    if (!one.csv) return [];
    const cell = cells.get(one.csv) || one.otherwise || "";
    const value = one.refersTo ? idIn(one.refersTo as RecordKind, String(cell)) : cell;
    return [[name, value === "" && isAbsent(one) ? null : value]];
  });
  return Object.fromEntries(given) as { [N in keyof Properties<R>]: Properties<R>[N] | null };
}

const isAbsent = ({ bare, type }: Property) =>
  bare === true || (typeof type === "object" && ("from" in type || "degrees" in type));

/** The cells of a record as a folder has them: what `propertiesOfRow` and `relationsOfRow` read. */
export function rowOfRecord(
  { properties, relations }: RecordDeclaration,
  state: RecordState,
): Record<string, string> {
  const held = new Map<string, unknown>(Object.entries(state.properties));
  const own = Object.entries(properties).flatMap(([name, { csv, refersTo }]) => {
    if (!csv) return [];
    const value = held.get(name) ?? "";
    const text = value === true ? "yes" : value === false ? "" : String(value);
    return [[csv, refersTo ? idOutside(text) : text]];
  });
  const ends = Object.entries(relations).flatMap(([type, { csv }]) => {
    const ids = state.relations.flatMap((one) => (one.type === type ? [idOutside(one.to)] : []));
    return csv ? [[csv, ids.join("|")]] : [];
  });
  return Object.fromEntries([...own, ...ends]) as Record<string, string>;
}

/** What a folder calls a record: its id without the kind. */
export const idOutside = (id: string): string => id.slice(id.indexOf(":") + 1);

/** The relationships that the cells of a row name. */
export function relationsOfRow<R extends RecordDeclaration>(declaration: R, row: object) {
  const cells = new Map<string, unknown>(Object.entries(row));
  return Object.entries<Relation>(declaration.relations).flatMap(([type, { csv, to }]) => {
    const ids = csv
      ? [cells.get(csv) ?? []].flat().map((id) => idIn(to as RecordKind, String(id)))
      : [];
    return ids.flatMap((id) => relation(type as keyof R["relations"] & string, id));
  });
}
