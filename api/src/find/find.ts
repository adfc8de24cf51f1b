import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { conflictUnder, isLeft } from "../conflict/conflict-under.ts";
import { admitsAll, type LinkFilter } from "../evidence/filter.ts";
import type { Database } from "../neo4j/database.ts";
import { findByName } from "../search/find.ts";
import {
  findText,
  KEY_STEP,
  MOST_FOUND,
  type NoteRow,
  PLACES,
  type TextPlace,
} from "./find.cypher.ts";
import { entitiesUnder } from "./admits.cypher.ts";
import { claimHit, detailsHit, documentHit, type Hit, nameHit, noteHit } from "./hit.ts";
import { type AskedWord, readQuestion, wordQuery } from "./question.ts";

export type Place = (typeof PLACES)[number];

interface Wanted {
  places: readonly Place[];
  filter: LinkFilter;
  /** Whether to include retracted claims and documents. */
  retracted: boolean;
  limit: number;
  /** Key, place and id of the previous hit. */
  after: { key: number; place: number; id: string } | null;
}

/** How many hits there are in a place. */
export interface Count {
  place: Place;
  count: number;
  withEveryWord: number;
  capped: boolean;
}

/** The best hits for a text, and how many there are in each of the places searched. */
export async function find(
  database: Database,
  text: string,
  wanted: Wanted,
): Promise<{ hits: Hit[]; counts: Count[] }> {
  const asked = readQuestion(text);
  if (asked.length === 0) {
    return { hits: [], counts: wanted.places.map((place) => capped(place, countOf([]))) };
  }
  const places = wanted.places.filter((place): place is TextPlace => place !== "NAMES");
  const { filter, retracted, limit, after } = wanted;
  const words = asked.map(wordQuery);
  const [names, found] = await Promise.all([
    wanted.places.includes("NAMES") ? findNames(database, text, filter) : [],
    places.length > 0
      ? findText(database, { words, places, filter, retracted, limit, after })
      : null,
  ]);
  const notes = notesUnder(filter, found?.NOTES.rows ?? [], asked);
  const named = names.map((hit) => nameHit(hit, Math.round(hit.score * 1_000) * KEY_STEP, asked));
  const hits = [
    ...named,
    ...(found?.STATEMENTS.rows ?? []).map((row) => claimHit(row, asked, found!.named)),
    ...(found?.DOCUMENTS.rows ?? []).map((row) => documentHit(row, asked)),
    ...notes,
    ...(found?.DETAILS.rows ?? []).map((row) => detailsHit(row, asked)),
  ];
  const page = hits
    .filter((hit) => !after || compare(after, keyOf(hit)) < 0)
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
    .slice(0, limit);
  const counted = (place: Place) => {
    if (place === "NAMES") return countOf(named);
    // Under a filter all notes have been read, so they are counted here. The database counted the
    // rest.
    return place === "NOTES" && !admitsAll(filter) ? countOf(notes) : found![place];
  };
  return { hits: page, counts: wanted.places.map((place) => capped(place, counted(place))) };
}

const countOf = (hits: readonly Hit[]) => ({
  count: hits.length,
  withEveryWord: hits.filter(({ every }) => every).length,
});

const capped = (place: Place, { count, withEveryWord }: ReturnType<typeof countOf>): Count => ({
  place,
  count: Math.min(count, MOST_FOUND),
  withEveryWord: Math.min(withEveryWord, MOST_FOUND),
  capped: count > MOST_FOUND,
});

/** The notes under the filter. A conflict with fewer than two sides left is no conflict. */
function notesUnder(
  filter: LinkFilter,
  rows: readonly NoteRow[],
  asked: readonly AskedWord[],
): Hit[] {
  return rows.flatMap((row) => {
    if (row.conflict && !isLeft(row.conflict, filter)) return [];
    const hit = noteHit(row, row.conflict && conflictUnder(row.conflict, filter), asked);
    return hit.where === "" ? [] : [hit];
  });
}

/** Matching names. With a filter, only of entities that have a claim about them under it. */
async function findNames(database: Database, text: string, filter: LinkFilter) {
  const kinds = keysOf(ENTITY_KINDS);
  const hits = await findByName(database, text, { kinds, first: MOST_NAMES, transliterate: true });
  if (admitsAll(filter) || hits.length === 0) return hits;
  const left = await entitiesUnder(
    database,
    hits.map(({ row }) => row.entityId),
    filter,
  );
  return hits.filter(({ row }) => left.has(row.entityId));
}
const MOST_NAMES = 100;

/** The content of a cursor: the sort key of a hit. */
export const keyOf = ({ key, place, id }: Hit) => ({ key, place: PLACES.indexOf(place), id });
type Key = ReturnType<typeof keyOf>;

const compare = (a: Key, b: Key) =>
  b.key - a.key || a.place - b.place || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
