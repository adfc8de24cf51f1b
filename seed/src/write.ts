import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordState } from "@backchannel/api/src/change/records.ts";
import type { Database } from "@backchannel/api/src/neo4j/database.ts";
import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { CONFLICT } from "@backchannel/schema/records/conflict.ts";
import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { KIND } from "@backchannel/schema/records/kind.ts";
import { NAME } from "@backchannel/schema/records/name.ts";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import type { RecordKind } from "@backchannel/schema/records/records.ts";
import { stringify } from "csv-stringify/sync";
import { recordsOf, type Whose } from "./every-record.ts";
import { idOutside, rowOfRecord } from "./record-cells.ts";

type Cells = Record<string, string | number>;

/**
 * Writes what stands in a graph as a folder of reports, in the format of FORMAT.md, which loads into
 * another graph as the same records. What was retracted, history, accounts, and what editors judged
 * (rulings, credibility) is left out.
 *
 * @param folder is made where it is not there; throws where it holds anything
 */
export async function writeFolder(database: Database, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty: name another one.`);
  const write = (file: string, rows: readonly Cells[]) => {
    if (rows.length > 0) writeFileSync(join(folder, file), csvOf(rows));
  };
  const all = (kind: RecordKind) => recordsOf(database, kind, "ALL");

  write("kinds.csv", await rowsOf(all("Kind"), kindRow));
  write("documents.csv", await rowsOf(all("Document"), named(DOCUMENT)));
  write("origins.csv", await rowsOf(all("Origin"), named(ORIGIN)));
  const main = new Map<string, string>();
  const [entities, events]: Cells[][] = [[], []];
  for await (const state of all("Entity")) {
    main.set(state.id, String(state.properties["name"]));
    if (isEvent(state)) events!.push(eventRow(state));
    else entities!.push(entityRow(state));
  }
  write("entities.csv", entities!);
  write("events.csv", events!);
  write("names.csv", (await rowsOf(all("Name"), (name) => nameRows(name, main))).flat());
  await writeStatements(database, folder);
  const conflicts: Cells[] = [];
  const sides: Cells[] = [];
  for await (const state of all("Conflict")) {
    conflicts.push(named(CONFLICT)(state));
    sides.push(...sidesOf(state));
  }
  write("conflicts.csv", conflicts);
  write("conflict-sides.csv", sides);
}

/** One file of claims and one of properties for each document, one document at a time. */
async function writeStatements(database: Database, folder: string): Promise<void> {
  for (const part of ["claims", "properties"]) mkdirSync(join(folder, part));
  for await (const { id } of recordsOf(database, "Document", "ALL")) {
    const [claims, properties]: Cells[][] = [[], []];
    for await (const state of recordsOf(database, "Claim", id as Whose)) {
      if (state.properties["property"]) properties!.push(propertyRow(state));
      else claims!.push(named(CLAIM)(state));
    }
    const file = `${idOutside(id)}.csv`;
    if (claims!.length > 0) writeFileSync(join(folder, "claims", file), csvOf(claims!));
    if (properties!.length > 0) writeFileSync(join(folder, "properties", file), csvOf(properties!));
  }
}

async function rowsOf<T>(states: AsyncIterable<RecordState>, row: (state: RecordState) => T) {
  const rows: T[] = [];
  for await (const state of states) rows.push(row(state));
  return rows;
}

/** Columns that no row fills are left out. */
function csvOf(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const filled = columns.filter((column) => rows.some((row) => (row[column] ?? "") !== ""));
  return stringify([...rows], { header: true, columns: filled });
}

const named =
  (declaration: Parameters<typeof rowOfRecord>[0]) =>
  (state: RecordState): Cells => ({
    id: idOutside(state.id),
    ...rowOfRecord(declaration, state),
  });

const kindRow = (state: RecordState): Cells => ({
  kind: idOutside(state.id),
  ...rowOfRecord(KIND, state),
});

const kindOf = ({ properties }: RecordState) => properties["kind"] as EntityKind;
const isEvent = (state: RecordState) => ENTITY_KINDS[kindOf(state)].type === "Event";

function entityRow(state: RecordState): Cells {
  const { families } = state.properties;
  const own: readonly string[] = ENTITY_KINDS[kindOf(state)].families;
  const acts = (families as string[]).includes("ACTOR") && !own.includes("Actor");
  const cells = { kind: kindOf(state), also_actor: acts ? "yes" : "" };
  return { ...named(ENTITY)(state), id: state.id, ...cells };
}

function eventRow({ id, properties, relations }: RecordState): Cells {
  const text = (name: string) => String(properties[name] ?? "");
  return {
    id,
    name: text("name"),
    kind: text("kind"),
    date: text("date"),
    date_note: text("dateNote"),
    description: text("description"),
    follows: text("follows"),
    precedes: text("precedes"),
    place: relations.find(({ type }) => type === "AT")?.to ?? "",
    identifiers: text("identifiers"),
    attributes: text("attributes"),
    notes: text("notes"),
  };
}

/** One row for each document that prints the name; none for the main name, which its entity tells. */
function nameRows(state: RecordState, main: ReadonlyMap<string, string>): Cells[] {
  const entity = state.relations.find(({ type }) => type === "NAMED")!.to;
  const cells = { entity, ...rowOfRecord(NAME, state) };
  const seen = state.relations.filter(({ type }) => type === "SEEN_IN");
  const { value, language, external } = state.properties;
  const isPlain = main.get(entity) === value && !language && external !== true;
  if (seen.length === 0) return isPlain ? [] : [cells];
  return seen.map(({ to, properties: { paragraph = "", count = "" } }) => ({
    ...cells,
    document: idOutside(to),
    paragraph: String(paragraph),
    count: String(count),
  }));
}

function propertyRow(state: RecordState): Cells {
  const { property, value, restates } = state.properties;
  const { kind: _kind, object: _object, event: _event, place: _place, role: _role, ...stated } = named(CLAIM)(state); // prettier-ignore
  const own = { property: String(property), value: String(value) };
  return { ...stated, ...own, restates: idOutside(String(restates ?? "")) };
}

function sidesOf({ id, relations }: RecordState): Cells[] {
  const sides = relations.filter(({ type }) => type === "SIDE");
  const byNumber = Map.groupBy(sides, ({ properties }) => Number(properties["n"]));
  return [...byNumber].toSorted(([a], [b]) => a - b).map(([n, side]) => ({
    conflict: idOutside(id),
    n,
    statement: String(side[0]!.properties["statement"]),
    claims: side.map(({ to }) => idOutside(to)).join("|"),
  })); // prettier-ignore
}
