import { eventDays } from "@backchannel/api/src/dates/claim-days.ts";
import { recordOf, type RecordState, relation } from "@backchannel/api/src/change/records.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import {
  readIdentifiers,
  withWikidata,
  writeIdentifiers,
} from "@backchannel/schema/identifiers.ts";
import { CONFLICT } from "@backchannel/schema/records/conflict.ts";
import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { kindRecords } from "./kinds.ts";
import { idIn, propertiesOfRow, relationsOfRow } from "./record-cells.ts";
import { claimRecords, ownOrigins } from "./claim-rows.ts";
import { nameRecords } from "./names.ts";
import { familiesOf } from "./references.ts";
import type {
  ConflictRow,
  DocumentRow,
  EntityRow,
  EventRow,
  OriginRow,
  SeedData,
} from "./tables.ts";

/** Parts of a load, by their name in the progress bar. */
export type Section = "kinds" | "entities" | "claims" | "conflicts";

/**
 * The records of a folder, each after those that it refers to, so that they can be written in
 * batches. Iterables, since a large folder has many claims.
 *
 * @param folder the mark that documents, origins and conflicts keep of it
 */
export const rowsOf = (data: SeedData, folder: string): [Section, Iterable<RecordState>][] => [
  ["kinds", kindRecords(data)],
  ["entities", entityRecords(data, folder)],
  ["claims", claimRecords(data)],
  ["conflicts", conflictRecords(data, folder)],
];

/** The outlets, what they published, and everybody else, each entity with its names. */
function* entityRecords(data: SeedData, folder: string): Generator<RecordState> {
  const entities = [...data.entities, ...data.events];
  const names = Map.groupBy(nameRecords(data), ({ relations }) => relations[0]!.to);
  const publishers = new Set(data.documents.map(({ outlet }) => outlet));
  for (const { publisher } of data.origins) publishers.add(publisher);
  const [printing, others] = [true, false].map((prints) =>
    entities.filter(({ id }) => publishers.has(id) === prints),
  );
  for (const row of printing!) yield entityRecord(row);
  const origins = referredFirst(data.origins, ({ rests_on }) => (rests_on ? [rests_on] : []));
  for (const row of origins) yield originRecord(row, folder);
  yield* ownOrigins(data, folder);
  const documents = referredFirst(data.documents, (row) => row.derived_from);
  for (const row of documents) yield documentRecord(row, folder);
  for (const { id } of printing!) yield* names.get(id) ?? [];
  for (const row of others!) {
    yield entityRecord(row);
    yield* names.get(row.id) ?? [];
  }
}

/** An entity, of the same form as one that an editor adds. */
function entityRecord(row: EntityRow | EventRow): RecordState {
  const { id, name, kind, notes } = row;
  const known = {
    name,
    kind,
    notes,
    families: familiesOf(row).map((family) => family.toUpperCase()),
    unnamed: ENTITY_KINDS[kind].unnamed,
  };
  if (!("date" in row)) {
    const own = readIdentifiers(row.identifiers);
    const identifiers = row.wikidata ? withWikidata(own, row.wikidata) : own;
    return recordOf(
      "Entity",
      id,
      {
        ...propertiesOfRow(ENTITY, row),
        ...known,
        identifiers: writeIdentifiers(identifiers) || null,
      },
      [],
    );
  }
  const { date, date_note: dateNote, description, follows, precedes, place } = row;
  const further = {
    identifiers: writeIdentifiers(readIdentifiers(row.identifiers)) || null,
    attributes: row.attributes || null,
  };
  const event = {
    ...further,
    description,
    date,
    dateNote,
    follows,
    precedes,
    ...eventDays(date),
  };
  return recordOf("Entity", id, { ...known, ...event }, relation("AT", place));
}

function originRecord(row: OriginRow, folder: string): RecordState {
  const properties = { ...propertiesOfRow(ORIGIN, row), folder };
  return recordOf("Origin", idIn("Origin", row.id), properties, relationsOfRow(ORIGIN, row));
}

function documentRecord(row: DocumentRow, folder: string): RecordState {
  const properties = { ...propertiesOfRow(DOCUMENT, row), folder };
  return recordOf("Document", idIn("Document", row.id), properties, relationsOfRow(DOCUMENT, row));
}

function* conflictRecords(data: SeedData, folder: string): Generator<RecordState> {
  const sides = Map.groupBy(data.conflictSides, ({ conflict }) => conflict);
  for (const row of data.conflicts) yield conflictRecord(row, sides.get(row.id) ?? [], folder);
}

function conflictRecord(
  row: ConflictRow,
  sides: SeedData["conflictSides"],
  folder: string,
): RecordState {
  const properties = { ...propertiesOfRow(CONFLICT, row), folder };
  const taken = sides.flatMap(({ n, statement, claims }) =>
    claims.flatMap((claim) => relation("SIDE", idIn("Claim", claim), { n, statement })),
  );
  return recordOf("Conflict", idIn("Conflict", row.id), properties, taken);
}

/** Rows after those that they refer to; the check has refused circles. */
function referredFirst<Row extends { id: string }>(
  rows: readonly Row[],
  refersTo: (row: Row) => readonly string[],
): Iterable<Row> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed = new Set<Row>();
  const place = (row: Row) => {
    if (placed.has(row)) return;
    for (const id of refersTo(row)) place(byId.get(id)!);
    placed.add(row);
  };
  for (const row of rows) place(row);
  return placed;
}
