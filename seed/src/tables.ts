import { z } from "zod";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { entityKindsWhere, keysOf, LINK_KINDS, STATED_KINDS } from "@backchannel/schema/kinds.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { CONFLICT } from "@backchannel/schema/records/conflict.ts";
import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { KIND } from "@backchannel/schema/records/kind.ts";
import { NAME } from "@backchannel/schema/records/name.ts";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import * as cell from "./cells.ts";
import { cellsOf } from "./record-cells.ts";
import type { Row } from "./csv.ts";

/**
 * The columns of every file of the format; FORMAT.md says what they mean.
 * A column may be missing if all its cells may be empty.
 */

const eventKinds = entityKindsWhere(({ type }) => type === "Event");
const otherKinds = entityKindsWhere(({ type }) => type !== "Event");

/** The columns in the order of FORMAT.md, in which messages list them; others come after these. */
function inOrder<S extends z.ZodRawShape>(columns: string, shape: S): z.ZodObject<S> {
  const first = columns.split(" ");
  const rest = Object.keys(shape).filter((column) => !first.includes(column));
  return z.object(Object.fromEntries([...first, ...rest].map((key) => [key, shape[key]])) as S);
}

export const kinds = z.object({ kind: cell.needed, ...cellsOf(KIND) });

export const documents = z.object({
  id: cell.recordId,
  ...cellsOf(DOCUMENT),
  outlet_name: cell.needed,
  paragraphs: cell.match(/^(\d+-\d+)?$/, "must be the first and last paragraph, e.g. 1-74"),
});

export const origins = z.object({ id: cell.recordId, ...cellsOf(ORIGIN) });

export const entities = inOrder(
  "id name kind also_actor description latitude longitude country wikidata identifiers attributes notes",
  {
    id: cell.entityId,
    ...cellsOf(ENTITY),
    wikidata: cell.match(/^(Q[1-9]\d*)?$/, "must be a Wikidata id such as Q858, or empty"),
    kind: cell.kind(
      otherKinds,
      "an entity kind of docs/kinds.md that is no event (those go into events.csv)",
      (kind) => ENTITY_KINDS[kind].label,
    ),
    also_actor: cell.yes,
  },
);

export const events = z.object({
  id: cell.entityId,
  name: cell.needed,
  kind: cell.kind(eventKinds, "an event kind of docs/kinds.md", (kind) => ENTITY_KINDS[kind].label),
  date: cell.edtf,
  date_note: cell.text,
  description: cell.text,
  follows: cell.text,
  precedes: cell.text,
  place: cell.text,
  identifiers: cell.identifiers,
  attributes: cell.attributes,
  notes: cell.text,
});

export const names = z.object({
  entity: cell.needed,
  ...cellsOf(NAME),
  language: cell.match(/^([a-z]{2,3})?$/, "must be a language code such as ar, or empty"),
  document: cell.text,
  paragraph: cell.wholeNumber,
  count: cell.wholeNumber,
});

const IN_CLAIMS =
  "id subject kind object event place role subject_role object_role modality sourcing date date_basis date_note attributed_to origin origin_basis paragraph section statement";
export const claims = inOrder(IN_CLAIMS, {
  id: cell.recordId,
  ...cellsOf(CLAIM),
  kind: cell.kind(STATED_KINDS, "a link kind of docs/kinds.md", (kind) => LINK_KINDS[kind].did),
  object: cell.needed,
});

/** A property has no other end; what it does not say itself it takes from what it restates. */
const {
  kind,
  object,
  event,
  place,
  role,
  subject_role: _subjectRole,
  object_role: _objectRole,
  ...stated
} = cellsOf(CLAIM, { mayBeEmpty: true });
export const properties = z.object({
  id: cell.recordId,
  property: cell.oneOf(keysOf(PROPERTIES)),
  value: cell.needed,
  restates: cell.text,
  ...stated,
});

export const conflicts = z.object({ id: cell.recordId, ...cellsOf(CONFLICT) });

export const conflictSides = z.object({
  conflict: cell.needed,
  n: cell.match(/^[1-9]$/, "must be 1 to 9").transform(Number),
  statement: cell.needed,
  claims: cell.ids,
});

export type KindRow = Row<z.output<typeof kinds>>;
export type DocumentRow = Row<z.output<typeof documents>>;
export type OriginRow = Row<z.output<typeof origins>>;
export type EntityRow = Row<z.output<typeof entities>>;
export type EventRow = Row<z.output<typeof events>>;
export type NameRow = Row<z.output<typeof names>>;
export type ClaimRow = Row<z.output<typeof claims> & { document: string }>;
export type PropertyRow = Row<z.output<typeof properties> & { document: string }>;
export type ConflictRow = Row<z.output<typeof conflicts>>;
export type ConflictSideRow = Row<z.output<typeof conflictSides>>;

/** The statements of one document: its rows in `claims/` and `properties/`. */
export interface Statements {
  document: string;
  claims: ClaimRow[];
  properties: PropertyRow[];
}

/** A folder as read. */
export interface SeedData {
  /** Its path. */
  folder: string;
  kinds: KindRow[];
  documents: DocumentRow[];
  origins: OriginRow[];
  entities: EntityRow[];
  events: EventRow[];
  names: NameRow[];
  conflicts: ConflictRow[];
  conflictSides: ConflictSideRow[];
  /** Read again each time, one document at a time: a large folder does not fit into memory. */
  statements: Iterable<Statements>;
  summary: Summary;
  /** A hash of the content of the folder. */
  fingerprint: string;
}

/** Facts about the statements of a folder, found while checking them. */
export interface Summary {
  claims: number;
  properties: number;
  /** Documents with a statement that names no origin. */
  withoutOrigin: ReadonlySet<string>;
}

/** What is read into memory: everything but the statements. */
export type SeedTables = Omit<SeedData, "folder" | "statements" | "summary" | "fingerprint">;
