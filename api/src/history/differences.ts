import { isChoice, type Type } from "@backchannel/schema/records/record.ts";
import { identifierText, readIdentifiers } from "@backchannel/schema/identifiers.ts";
import type { RecordKind } from "@backchannel/schema/records/records.ts";
import { edtfText } from "../dates/edtf.ts";
import type { Revision } from "../change/revisions.ts";
import { broughtUp } from "../change/rules.ts";
import { declared, type Plain, type RecordState } from "../change/records.ts";

/** One field of one record, before and after a change. */
export interface Difference {
  record: string;
  kind: RecordKind;
  field: string;
  before: Value | null;
  after: Value | null;
}

/** A value in words, or the ids of records whose names are looked up later. */
export interface Value {
  text: string;
  ids: readonly string[];
}

/** What differs between a record before and after, field by field. */
export function differencesOf({ record, ...revision }: Revision): Difference[] {
  const { kind } = revision;
  const { before, after } = broughtUp(revision);
  const [old, now] = [before, after].map((state) => valuesOf(kind, state));
  const labels = Object.values({ ...declared(kind).properties, ...declared(kind).relations });
  const fields = labels.flatMap(({ label }) => label ?? []);
  return [...new Set(fields)].flatMap((field) => {
    const [from, to] = [old!.get(field) ?? null, now!.get(field) ?? null];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ record, kind, field, before: from, after: to }];
  });
}

/** The values of a record by label. Fields without a label are not shown in the history. */
function valuesOf(kind: RecordKind, state: RecordState | null): Map<string, Value> {
  const values = new Map<string, Value>();
  if (state === null) return values;
  const { properties, relations } = declared(kind);
  const held = new Map<string, Plain>(Object.entries(state.properties));
  for (const [name, { label, type, refersTo }] of Object.entries(properties)) {
    const value = held.get(name);
    if (!label || value === undefined || value === "") continue;
    const ids = refersTo ? [String(value)] : [];
    values.set(label, { text: ids.length > 0 ? "" : inWords(type, value), ids });
  }
  for (const [type, { label }] of Object.entries(relations)) {
    const ids = state.relations.flatMap((one) => (one.type === type ? one.to : []));
    if (label && ids.length > 0) values.set(label, { text: "", ids: ids.toSorted() });
  }
  return values;
}

function inWords(type: Type, value: Plain): string {
  if (Array.isArray(value)) return value.join(", ");
  const text = String(value);
  if (type === "edtf") return edtfText(text);
  if (type === "moment") return text.slice(0, 10);
  if (type === "identifiers") return readIdentifiers(text).map(identifierText).join("; ");
  return isChoice(type) ? type.inWords(text) : text;
}
