import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { PropertyKind } from "@backchannel/schema/properties.ts";
import {
  CONFLICT_COLUMNS,
  type ConflictRow,
  type ReadConflict,
  readConflict,
} from "../conflict/curated-conflict.cypher.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { counting } from "../evidence/tested-claim.ts";
import type { Database } from "../neo4j/database.ts";
import { CLAIM_COUNTS, DOCUMENT_COUNTS, ENTITY_COUNTS } from "./admits.cypher.ts";
import { bestScore, luceneQuery, THERE, type WordQuery } from "./question.ts";

/** Where words are searched, besides names. */
export type TextPlace = "STATEMENTS" | "DOCUMENTS" | "NOTES" | "DETAILS";

export interface ClaimRow {
  id: string;
  key: number;
  statement: string;
  role: string | null;
  attributes: string | null;
  property: PropertyKind | null;
  value: string | null;
  restates: string | null;
  kind: LinkKind | null;
  about: string[];
}
export interface DocumentRow {
  id: string;
  key: number;
  title: string;
  outletName: string | null;
  author: string | null;
}
/** An entity with what no field of ours fits. */
export interface DetailsRow {
  id: string;
  key: number;
  attributes: string;
}
/** A document with a note, or a conflict. */
export type NoteRow = { id: string; key: number } & (
  { notes: string; conflict: null } | { notes: null; conflict: ConflictRow }
);

/**
 * The best hits of a place after the cursor, and how many there are in all, up to MOST_FOUND + 1.
 */
interface FoundIn<Row> {
  count: number;
  /** How many of them contain every word. */
  withEveryWord: number;
  rows: Row[];
}
export interface FoundText {
  /** For each word, the entities with that name: id and name. */
  named: [id: string, name: string][][];
  STATEMENTS: FoundIn<ClaimRow>;
  DOCUMENTS: FoundIn<DocumentRow>;
  NOTES: FoundIn<NoteRow>;
  DETAILS: FoundIn<DetailsRow>;
}

/** As the database returns it: a conflict still as a list of columns. */
type FoundInDatabase = Omit<FoundText, "NOTES"> & {
  NOTES: FoundIn<{ id: string; key: number; notes: string; conflict: ReadConflict | null }>;
};

interface Asked {
  words: readonly WordQuery[];
  places: readonly TextPlace[];
  filter: LinkFilter;
  retracted: boolean;
  limit: number;
  /** Key, place and id of the previous hit. */
  after: { key: number; place: number; id: string } | null;
}

/**
 * Everything that contains at least half of the words, in one statement: the best hits per place.
 */
export async function findText(database: Database, asked: Asked): Promise<FoundText> {
  const { words, places, filter, retracted, limit, after } = asked;
  const chosen = counting(filter);
  const rows = await database.read<FoundInDatabase>("find text", FIND, {
    ...chosen,
    words,
    places,
    retracted,
    limit,
    // With a filter, all notes are read, since the filter may leave out sides of conflicts.
    noteLimit: chosen.choosing ? MOST_NOTES : limit,
    noteAfter: chosen.choosing ? null : after,
    after,
    least: Math.ceil(words.length / 2) * THERE,
    every: words.length * THERE,
    scale: KEY_OF_ALL / bestScore(words.length),
    candidates: MOST_FOUND + 1,
    mostNamed: MOST_NAMED,
  });
  const { NOTES, ...found } = rows[0]!;
  const notes = NOTES.rows.map(({ notes: text, conflict, ...row }): NoteRow =>
    conflict
      ? { ...row, notes: null, conflict: readConflict(conflict) }
      : { ...row, notes: text, conflict: null },
  );
  return { ...found, NOTES: { ...NOTES, rows: notes } };
}

/** The score of a text that contains all words in full. An exact name has 1,000. */
const KEY_OF_ALL = 900;
/**
 * The last two digits of a key are for the length of the text, which decides between equal scores.
 */
export const KEY_STEP = 100;
/** How many hits per place are sorted and counted. */
export const MOST_FOUND = 2_000;
/** How many entities with a name that contains a word are considered. */
const MOST_NAMED = 50;
/** How many notes are read under a filter. */
const MOST_NOTES = 1_000;
/** The order of places, which decides between hits with equal keys. */
export const PLACES = ["NAMES", "STATEMENTS", "DOCUMENTS", "NOTES", "DETAILS"] as const;

const NAMED = `
UNWIND range(0, size($words) - 1) AS at
CALL (at) {
  WITH at WHERE 'STATEMENTS' IN $places
  CALL db.index.fulltext.queryNodes('name_search', $words[at].names, {limit: $mostNamed})
  YIELD node AS n
  WITH n WHERE NOT coalesce(n.weak, false)
  MATCH (given:Entity)-[:NAMED]->(n)
  WITH DISTINCT ${survivorOf("given")} AS e
  RETURN collect([e.id, e.name]) AS called
}
WITH at, called ORDER BY at
WITH collect(called) AS named`;

const OR_CALLED_SO = `$words[at].thereInClaim + reduce(ids = '', e IN named[at] | ids + '|_' + e[0])`;

/**
 * Sorts by the words found, then by how little else there is. A short text has a few dozen forms.
 */
const KEY = (field: string) => `toInteger(round(score * $scale)) * ${KEY_STEP}
  + 99 - CASE WHEN size(${field}) < 792 THEN size(${field}) / 8 ELSE 99 END`;

interface Place {
  name: TextPlace;
  index: string;
  /** The Lucene query, as Cypher. */
  query: string;
  field: string;
  /** The condition under which a found node `n` counts. */
  counts: string;
  after: string;
  limit: string;
  /** Cypher that makes `row` from `n` and `key`. */
  row: string;
}

/** Searches one place, or nothing if that place was not asked for. */
const inPlace = ({ name, index, query, field, counts, after, limit, row }: Place) => `
CALL (named) {
  WITH named WHERE '${name}' IN $places
  CALL db.index.fulltext.queryNodes('${index}', ${query}, {limit: $candidates})
  YIELD node AS n, score
  WITH n, score WHERE score >= $least AND ${counts}
  WITH n, n.id AS id, score, ${KEY(`n.${field}`)} AS key ORDER BY key DESC, id
  WITH collect({n: n, id: id, key: key}) AS found, sum(CASE WHEN score >= $every THEN 1 ELSE 0 END) AS withEveryWord
  WITH size(found) AS count, withEveryWord, [one IN found
    WHERE ${after} IS NULL OR one.key < ${after}.key OR (one.key = ${after}.key
      AND (${PLACES.indexOf(name)} > ${after}.place
        OR (${PLACES.indexOf(name)} = ${after}.place AND one.id > ${after}.id)))][..${limit}] AS page
  CALL (page) {
    UNWIND page AS one WITH one.n AS n, one.key AS key
    ${row}
    RETURN collect(row) AS rows
  }
  RETURN {count: count, withEveryWord: withEveryWord, rows: rows} AS ${name}
}`;

const FIND = `${NAMED}
${inPlace({
  name: "STATEMENTS",
  index: "claim_words",
  query: luceneQuery("words", OR_CALLED_SO),
  field: "words",
  counts: `any(c IN [n] WHERE ${CLAIM_COUNTS})`,
  after: "$after",
  limit: "$limit",
  row: `WITH {id: n.id, key: key, statement: n.statement, role: nullif(n.role, ''),
    attributes: n.attributes, property: n.property,
    value: n.value, restates: nullif(n.restates, ''), kind: nullif(n.kind, ''),
    about: [end IN [n.subjectId, n.objectId, n.eventId] WHERE end > '']} AS row`,
})}
${inPlace({
  name: "DOCUMENTS",
  index: "document_words",
  query: luceneQuery("words", "$words[at].there"),
  field: "words",
  counts: DOCUMENT_COUNTS,
  after: "$after",
  limit: "$limit",
  row: `WITH {id: n.id, key: key, title: n.title, outletName: nullif(n.outletName, ''),
    author: nullif(n.author, '')} AS row`,
})}
${inPlace({
  name: "NOTES",
  index: "note_words",
  query: luceneQuery("noteWords", "$words[at].there"),
  field: "noteWords",
  counts: `(n:Conflict OR ${DOCUMENT_COUNTS})`,
  after: "$noteAfter",
  limit: "$noteLimit",
  row: `CALL (n) {
      UNWIND CASE WHEN n:Conflict THEN [n] ELSE [] END AS k
      CALL (k) { RETURN ${CONFLICT_COLUMNS} }
      RETURN collect({stored: stored, sides: sides}) AS conflicts
    }
    WITH {id: n.id, key: key, notes: n.notes, conflict: head(conflicts)} AS row`,
})}
${inPlace({
  name: "DETAILS",
  index: "entity_words",
  query: luceneQuery("words", "$words[at].there"),
  field: "words",
  counts: ENTITY_COUNTS,
  after: "$after",
  limit: "$limit",
  row: "WITH {id: n.id, key: key, attributes: n.attributes} AS row",
})}
RETURN named, STATEMENTS, DOCUMENTS, NOTES, DETAILS`;
