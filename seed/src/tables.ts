import { z } from "zod";
import {
  CONFLICT_STATUSES,
  CONFLICT_TOPICS,
  MODALITIES,
  NAME_TYPES,
  SOURCINGS,
} from "@backchannel/schema/claim.ts";
import {
  ENTITY_KINDS,
  keysOf,
  LINK_KINDS,
  PROPERTIES,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";
import * as cell from "./cells.ts";
import type { Row } from "./csv.ts";

/**
 * The columns of every file of the format; FORMAT.md says what they mean.
 * A column may be left out of a file where an empty cell would do.
 */

const entityKinds = keysOf(ENTITY_KINDS);
const eventKinds = entityKinds.filter((kind) => ENTITY_KINDS[kind].type === "Event");
const otherKinds = entityKinds.filter((kind) => ENTITY_KINDS[kind].type !== "Event");
const statedKinds = keysOf(LINK_KINDS).filter(
  (kind): kind is StatedLinkKind => kind !== "INVOLVED_IN",
);
const modalities = keysOf(MODALITIES);
const sourcings = keysOf(SOURCINGS);
const dateBases = ["STATED", "RELATIVE", "INFERRED"] as const;
const originBases = ["STATED", "INFERRED"] as const;
const sections = ["body", "headline", "glossary", "related"] as const;

export const documents = z.object({
  id: cell.recordId,
  title: cell.needed,
  outlet: cell.text,
  outlet_name: cell.needed,
  author: cell.text,
  published: cell.edtf,
  published_basis: cell.oneOfOrEmpty(dateBases),
  published_note: cell.text,
  retrieved: cell.day,
  url: cell.webAddress,
  language: cell.match(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a language tag such as en or ar"),
  part_of: cell.text,
  derived_from: cell.ids,
  main_origin: cell.text,
  paragraphs: cell.match(/^(\d+-\d+)?$/, "must be the first and last paragraph, e.g. 1-74"),
  origin_note: cell.text,
  notes: cell.text,
});

export const origins = z.object({
  id: cell.recordId,
  publisher: cell.text,
  description: cell.needed,
  basis: cell.text,
});

export const entities = z.object({
  id: cell.entityId,
  name: cell.needed,
  kind: cell.oneOf(
    otherKinds,
    "an entity kind of schema/kinds.ts that is no event (those go into events.csv)",
  ),
  also_actor: cell.yes,
  description: cell.text,
  latitude: cell.degrees(90),
  longitude: cell.degrees(180),
  country: cell.text,
  wikidata: cell.match(/^(Q\d+)?$/, "must be a Wikidata id such as Q858, or empty"),
  notes: cell.text,
});

export const events = z.object({
  id: cell.entityId,
  name: cell.needed,
  kind: cell.oneOf(eventKinds),
  date: cell.edtf,
  date_note: cell.text,
  follows: cell.text,
  place: cell.text,
  notes: cell.text,
});

export const names = z.object({
  entity: cell.needed,
  value: cell.needed,
  type: cell.oneOf(keysOf(NAME_TYPES)),
  language: cell.match(/^([a-z]{2,3})?$/, "must be a language code such as ar, or empty"),
  document: cell.text,
  paragraph: cell.wholeNumber,
  count: cell.wholeNumber,
  external: cell.yes,
});

/** What link claims and property claims share. */
const source = {
  date: cell.edtf,
  date_basis: cell.oneOfOrEmpty(dateBases),
  date_note: cell.text,
  attributed_to: cell.text,
  origin: cell.text,
  origin_basis: cell.oneOfOrEmpty(originBases),
  paragraph: cell.wholeNumber,
  section: cell.oneOfOrEmpty(sections),
};

export const claims = z.object({
  id: cell.recordId,
  subject: cell.needed,
  kind: cell.oneOf(statedKinds, "a link kind of schema/kinds.ts"),
  object: cell.needed,
  event: cell.text,
  place: cell.text,
  role: cell.text,
  modality: cell.oneOf(modalities),
  sourcing: cell.oneOf(sourcings),
  ...source,
  statement: cell.needed,
});

export const properties = z.object({
  id: cell.recordId,
  subject: cell.needed,
  property: cell.oneOf(keysOf(PROPERTIES)),
  value: cell.needed,
  restates: cell.text,
  modality: cell.oneOfOrEmpty(modalities),
  sourcing: cell.oneOfOrEmpty(sourcings),
  ...source,
  statement: cell.text,
});

export const conflicts = z.object({
  id: cell.recordId,
  topic: cell.needed,
  about: cell.oneOf(CONFLICT_TOPICS),
  status: cell.oneOf(keysOf(CONFLICT_STATUSES)),
  editor_view: cell.text,
});

export const conflictSides = z.object({
  conflict: cell.needed,
  n: cell.match(/^[1-9]$/, "must be 1 to 9").transform(Number),
  statement: cell.needed,
  claims: cell.ids,
});

export type DocumentRow = Row<z.output<typeof documents>>;
export type OriginRow = Row<z.output<typeof origins>>;
export type EntityRow = Row<z.output<typeof entities>>;
export type EventRow = Row<z.output<typeof events>>;
export type NameRow = Row<z.output<typeof names>>;
export type ClaimRow = Row<z.output<typeof claims> & { document: string }>;
export type PropertyRow = Row<z.output<typeof properties> & { document: string }>;
export type ConflictRow = Row<z.output<typeof conflicts>>;
export type ConflictSideRow = Row<z.output<typeof conflictSides>>;

/** What one document says: its rows in `claims/` and `properties/`. */
export interface Statements {
  document: string;
  claims: ClaimRow[];
  properties: PropertyRow[];
}

/** A folder as read. */
export interface SeedData {
  /** Its path. */
  folder: string;
  documents: DocumentRow[];
  origins: OriginRow[];
  entities: EntityRow[];
  events: EventRow[];
  names: NameRow[];
  conflicts: ConflictRow[];
  conflictSides: ConflictSideRow[];
  /** Read anew each time, a document at a time: a large folder does not fit into memory. */
  statements: Iterable<Statements>;
  summary: Summary;
  /** Tells the content of the folder from any other. */
  fingerprint: string;
}

/** What is known of the statements of a folder after they were checked. */
export interface Summary {
  claims: number;
  properties: number;
  /** Documents with a statement that names no origin. */
  withoutOrigin: ReadonlySet<string>;
}

/** What is read at once: everything but the statements. */
export type SeedTables = Omit<SeedData, "folder" | "statements" | "summary" | "fingerprint">;
