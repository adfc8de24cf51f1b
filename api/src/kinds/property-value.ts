import { edtfProblem } from "@backchannel/schema/edtf.ts";
import { PROPERTIES, type PropertyKind } from "@backchannel/schema/properties.ts";
import { edtfText } from "../dates/edtf.ts";

/** Why a property cannot have this value, or null where it can. */
export function valueProblem(property: PropertyKind, value: string): string | null {
  const { value: type } = PROPERTIES[property];
  if (type === "EDTF") return edtfProblem(value);
  if (type === "INTEGER" && !/^-?\d{1,9}$/.test(value)) return "must be a whole number";
  return null;
}

/** The normalised form of a value. Equal forms are one value of a fact (R6). */
export function normalisedValue(property: PropertyKind, value: string): string {
  const { value: type } = PROPERTIES[property];
  return type === "TEXT" ? value.toLowerCase().replace(/\s+/g, " ") : value;
}

/** A value in words: "to May 2025, start not given". */
export const valueText = (property: PropertyKind, value: string): string =>
  PROPERTIES[property].value === "EDTF" ? edtfText(value) : value;
