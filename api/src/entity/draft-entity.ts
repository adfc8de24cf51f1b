import { randomUUID } from "node:crypto";
import type { NameType } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS, type EntityKind, type Family } from "@backchannel/schema/entity-kinds.ts";
import {
  readIdentifiers,
  withWikidata,
  writeIdentifiers,
} from "@backchannel/schema/identifiers.ts";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import anyAscii from "any-ascii";
import { contentOf, propertiesFrom } from "../change/record-input.ts";
import { eventDays } from "../dates/claim-days.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput, NotFound } from "../change/errors.ts";
import {
  recordOf,
  type RecordState,
  relation,
  withProperties,
  withTarget,
} from "../change/records.ts";
import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { checkFamily, survivor } from "./survivor.ts";
import type { EntityContent } from "./entity-content.ts";

/**
 * Creates an entity with its main name, in the same form as one loaded from a folder of reports.
 */
export async function draftEntity(draft: Draft, content: EntityContent): Promise<RecordState> {
  const id = await freeId(draft, content.name, content.kind);
  const bare = recordOf("Entity", id, { notes: "", description: "" }, []);
  const entity = await withContent(draft, bare, content);
  draft.create(entity);
  const type = ENTITY_KINDS[content.kind].unnamed ? "DESCRIPTION" : "NAME";
  draft.create(nameRecord(id, { value: content.name, type }));
  return entity;
}

/** The entity with this content. Throws InvalidInput if a field does not fit its kind. */
export async function withContent(
  draft: Draft,
  state: RecordState,
  content: EntityContent,
): Promise<RecordState> {
  const { kind } = content;
  const families = familiesOf(kind, content.alsoActor ?? false);
  const { date, dateNote, ...given } = propertiesFrom(ENTITY, content);
  const known = {
    ...given,
    identifiers: identifiersFrom(content) || null,
    families: families.map((family) => family.toUpperCase()),
    unnamed: ENTITY_KINDS[kind].unnamed,
  };
  const isEvent = families.includes("Event");
  for (const field of ["date", "place"] as const) {
    if (!isEvent && content[field]) throw new InvalidInput(field, "belongs to events");
  }
  if (!isEvent) return withProperties("Entity", state, known);
  const place = content.place ? await survivor(draft, content.place, "place") : null;
  if (place) checkFamily(place, "Place", "place");
  const dated = withProperties("Entity", state, { ...known, ...eventDate(content, state) });
  return withTarget("Entity", dated, "AT", place?.id ?? null);
}

function identifiersFrom({ identifiers, wikidata }: EntityContent): string {
  if (wikidata === undefined) return identifiers;
  return writeIdentifiers(withWikidata(readIdentifiers(identifiers), wikidata));
}

function eventDate({ date, dateNote }: EntityContent, { properties }: RecordState) {
  const { follows, precedes } = properties;
  const placed = { follows: String(follows ?? ""), precedes: String(precedes ?? "") };
  return { date, dateNote, ...placed, ...eventDays(date) };
}

function familiesOf(kind: EntityKind, alsoActor: boolean): readonly Family[] {
  const own: readonly Family[] = ENTITY_KINDS[kind].families;
  if (!alsoActor || own.includes("Actor")) return own;
  if (own.includes("Event")) throw new InvalidInput("alsoActor", "goes with places");
  return ["Actor", ...own];
}

/** The content of an existing entity, in the form of an input. */
export function contentOfEntity(state: RecordState) {
  const { kind, families } = state.properties;
  const own: readonly Family[] = ENTITY_KINDS[kind as EntityKind].families;
  const acts = (families as string[]).includes("ACTOR");
  const identifiers = readIdentifiers(String(state.properties.identifiers ?? ""));
  return { ...contentOf(ENTITY, state), identifiers, alsoActor: acts && !own.includes("Actor") };
}

interface NameContent {
  value: string;
  type: NameType;
  language?: string;
}

/** A spelling of an entity as a record. */
export function nameRecord(
  entityId: string,
  { value, type, language = "" }: NameContent,
): RecordState {
  const properties = { value, type, language, external: false };
  return recordOf("Name", nameId(entityId, value), properties, relation("NAMED", entityId));
}

export const nameId = (entityId: string, value: string) => `${entityId}|${value}`;

/**
 * A spelling of an entity: its own name record, and those of the entities that were merged into it.
 * Throws NotFound, naming the field, where there is none.
 */
export async function namesOf(
  draft: Draft,
  entity: RecordState,
  value: string,
  field: string,
): Promise<RecordState[]> {
  const rows = await draft.tx.run<{ id: string }>(SPELLINGS, { id: entity.id, value });
  const states = await draft.read([nameId(entity.id, value), ...rows.map(({ id }) => id)]);
  const there = new Map(states.flatMap((state) => (state ? [[state.id, state]] : [])));
  if (there.size === 0) throw new NotFound(field, nameId(entity.id, value));
  return [...there.values()];
}

const SPELLINGS = `
MATCH (:Entity {id: $id})${mergedInto("merged")}
MATCH (n:Name {id: merged.id + '|' + $value})
RETURN n.id AS id`;

const MOST_ID = 80;

/**
 * A readable id that is not, and never was, in use (R4): made from the name, else from the kind.
 */
async function freeId(draft: Draft, name: string, kind: EntityKind): Promise<string> {
  const words = slug(anyAscii(name)) || `${slug(kind)}-${randomUUID().slice(0, 8)}`;
  for (let n = 1; ; n++) {
    const end = n === 1 ? "" : `-${n}`;
    const id = `${words.slice(0, MOST_ID - end.length).replace(/-+$/, "")}${end}`;
    const [row] = await draft.tx.run<{ taken: boolean }>(TAKEN, { id });
    if (!row?.taken) return id;
  }
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

const TAKEN = `
RETURN EXISTS { (:Entity {id: $id}) } OR EXISTS { (:Tombstone {id: $id}) } AS taken`;
