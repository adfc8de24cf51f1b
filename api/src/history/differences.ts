import { MODALITIES, RETRACTIONS, SOURCINGS } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS, LINK_KINDS, PROPERTIES } from "@backchannel/schema/kinds.ts";
import { edtfText } from "../dates/edtf.ts";
import type { RevisionRow } from "../change/history.cypher.ts";
import { parseState, type Plain, type RecordKind, type RecordState } from "../change/records.ts";

/** One field of one record, before and after a change. */
export interface Difference {
  record: string;
  kind: RecordKind;
  field: string;
  before: Value | null;
  after: Value | null;
}

/** A value in words, or ids of records of which the names are still to be looked up. */
export interface Value {
  text: string;
  ids: readonly string[];
}

type Read = (value: Plain) => string;
const asText: Read = (value) => String(value);
const asDate: Read = (value) => edtfText(String(value));
const inWords =
  (words: (key: never) => string): Read =>
  (value) =>
    words(value as never);

/** Properties and relationships that history tells of, in this order; others follow from them. */
const FIELDS: Readonly<Record<string, { label: string; read: Read }>> = {
  name: { label: "name", read: asText },
  kind: {
    label: "kind",
    read: inWords(
      (kind: keyof typeof ENTITY_KINDS | keyof typeof LINK_KINDS) =>
        new Map<string, string>([
          ...Object.entries(ENTITY_KINDS).map(([key, row]) => [key, row.label] as const),
          ...Object.entries(LINK_KINDS).map(([key, row]) => [key, row.did] as const),
        ]).get(kind) ?? kind,
    ),
  },
  description: { label: "description", read: asText },
  title: { label: "title", read: asText },
  value: { label: "value", read: asText },
  type: { label: "type of name", read: asText },
  language: { label: "language", read: asText },
  property: { label: "property", read: inWords((key: keyof typeof PROPERTIES) => PROPERTIES[key].label) }, // prettier-ignore
  statement: { label: "statement", read: asText },
  modality: { label: "how firmly", read: inWords((key: keyof typeof MODALITIES) => MODALITIES[key].text) }, // prettier-ignore
  sourcing: { label: "credited", read: inWords((key: keyof typeof SOURCINGS) => SOURCINGS[key].text) }, // prettier-ignore
  date: { label: "date", read: asDate },
  dateNote: { label: "note on the date", read: asText },
  role: { label: "role", read: asText },
  attributedTo: { label: "attributed to", read: asText },
  section: { label: "section", read: asText },
  paragraph: { label: "paragraph", read: asText },
  credibility: { label: "credibility", read: asText },
  reliability: { label: "reliability", read: asText },
  retractedAt: { label: "retracted", read: (value) => String(value).slice(0, 10) },
  retraction: { label: "why retracted", read: inWords((key: keyof typeof RETRACTIONS) => RETRACTIONS[key].text) }, // prettier-ignore
  retractedOn: { label: "retracted by its source on", read: asText },
  outletName: { label: "outlet as printed", read: asText },
  publishedAt: { label: "published", read: asDate },
  publishedNote: { label: "note on publication", read: asText },
  retrievedAt: { label: "retrieved", read: asText },
  url: { label: "address", read: asText },
  author: { label: "byline or author", read: asText },
  notes: { label: "note", read: asText },
  wikidata: { label: "Wikidata", read: asText },
  latitude: { label: "degrees north", read: asText },
  longitude: { label: "degrees east", read: asText },
  country: { label: "country", read: asText },
  adopted: { label: "adopted value", read: asText },
  dismissed: { label: "dismissed values", read: (value) => (value as string[]).join(", ") },
  mainOrigin: { label: "main origin", read: asText },
  partOf: { label: "part of", read: asText },
};

/** Properties that hold the id of a record. */
const REFERENCES = new Set(["mainOrigin", "partOf"]);

const ENDS: Readonly<Record<string, string>> = {
  SUBJECT: "subject",
  OBJECT: "object",
  DURING: "event",
  AT: "place",
  STATED_IN: "document",
  ORIGINATES_FROM: "origin",
  SUPERSEDES: "takes the place of",
  PUBLISHED_BY: "outlet",
  DERIVED_FROM: "taken from",
  RELIES_ON: "publisher",
  NAMED: "names",
  SEEN_IN: "seen in",
  MERGED_INTO: "merged into",
};

/** What differs between a record before and after, field by field. */
export function differencesOf({ record, kind, before, after }: RevisionRow): Difference[] {
  const [old, now] = [valuesOf(parseState(before)), valuesOf(parseState(after))];
  const fields = [...Object.values(FIELDS).map(({ label }) => label), ...Object.values(ENDS)];
  return [...new Set(fields)].flatMap((field) => {
    const [from, to] = [old.get(field) ?? null, now.get(field) ?? null];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ record, kind, field, before: from, after: to }];
  });
}

function valuesOf(state: RecordState | null): Map<string, Value> {
  const values = new Map<string, Value>();
  if (state === null) return values;
  const properties = new Map<string, Plain>(Object.entries(state.properties));
  for (const [name, { label, read }] of Object.entries(FIELDS)) {
    const value = properties.get(name);
    if (value === undefined || value === "") continue;
    const ids = REFERENCES.has(name) ? [String(value)] : [];
    values.set(label, { text: ids.length > 0 ? "" : read(value), ids });
  }
  for (const [type, label] of Object.entries(ENDS)) {
    const ids = state.relations.flatMap((relation) => (relation.type === type ? relation.to : []));
    if (ids.length > 0) values.set(label, { text: "", ids: ids.toSorted() });
  }
  return values;
}
