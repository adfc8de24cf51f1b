import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { ConflictView } from "../conflict/conflict-under.ts";
import type { ConflictRow } from "../conflict/curated-conflict.cypher.ts";
import { count, listed } from "../words/words.ts";
import type { Hit as NameHit } from "../search/rank.ts";
import type { ClaimRow, DetailsRow, DocumentRow, FoundText, NoteRow } from "./find.cypher.ts";
import { kindTerm } from "../texts/indexed.ts";
import { findIn, type Found, PARTS, type Passage, type Text } from "./passage.ts";
import type { AskedWord } from "./question.ts";

/** One search result: what was found, where and why. */
export interface Hit {
  /** Its GraphQL type. */
  __typename: "EntityHit" | "ClaimHit" | "DocumentHit" | "ConflictHit";
  place: "NAMES" | "STATEMENTS" | "DOCUMENTS" | "NOTES" | "DETAILS";
  id: string;
  /** The sort key: greater comes first. */
  key: number;
  /** The parts that contain the words. */
  where: string;
  rule: string;
  /** Whether it contains every word. */
  every: boolean;
  passages: Passage[];
  /** Of an entity: the name that matches, where one does. */
  name?: NameHit["row"];
  /** Of a note on a conflict. */
  conflict?: ConflictRow;
}

/** The rule by which the search of names marks a partial match. */
const PARTLY = "has part of it";

export function nameHit(hit: NameHit, key: number, asked: readonly AskedWord[]): Hit {
  const { row, rule, why } = hit;
  const { passages } = findIn([{ part: "NAME", text: row.value }], asked);
  const where = why.slice(0, why.length - rule.length).replace(/: $/, "");
  const every = rule !== PARTLY;
  return {
    __typename: "EntityHit",
    place: "NAMES",
    id: row.entityId,
    key,
    where,
    rule,
    every,
    passages,
    name: row,
  };
}

export function claimHit(
  row: ClaimRow,
  asked: readonly AskedWord[],
  named: FoundText["named"],
): Hit {
  const statement: Text = { part: "STATEMENT", text: row.statement };
  const value: Text = { part: "VALUE", text: row.value };
  const texts = [statement, { part: "ROLE", text: row.role }, value, detailsOf(row)] as const;
  const found = findIn(row.restates ? [value] : texts, asked);
  const lacking = asked.filter((word) => !found.has.has(word));
  const about = new Set<string>();
  let isKind = false;
  for (const word of lacking) {
    const called = (named[asked.indexOf(word)] ?? []).filter(([id]) => row.about.includes(id));
    if (called[0]) about.add(called[0][1]);
    else if (row.kind && word.kinds.includes(kindTerm(row.kind))) isKind = true;
    else continue;
    found.has.set(word, true);
  }
  const also = [
    ...(about.size > 0 ? [`about ${listed([...about])}`] : []),
    ...(isKind && row.kind ? [`says who “${LINK_KINDS[row.kind].did}”`] : []),
  ];
  return { __typename: "ClaimHit", place: "STATEMENTS", ...inWords(row, found, asked, also) };
}

export function documentHit(row: DocumentRow, asked: readonly AskedWord[]): Hit {
  const { title, outletName, author } = row;
  const texts: Text[] = [
    { part: "TITLE", text: title },
    { part: "OUTLET", text: outletName },
    { part: "AUTHOR", text: author },
  ];
  return {
    __typename: "DocumentHit",
    place: "DOCUMENTS",
    ...inWords(row, findIn(texts, asked), asked),
  };
}

const detailsOf = ({ attributes }: { attributes: string | null }): Text => ({
  part: "DETAILS",
  text: attributes,
});

export function detailsHit(row: DetailsRow, asked: readonly AskedWord[]): Hit {
  const found = findIn([detailsOf(row)], asked);
  return { __typename: "EntityHit", place: "DETAILS", ...inWords(row, found, asked) };
}

/** `left` is what the filter leaves of the conflict; null if the note is on a document. */
export function noteHit(row: NoteRow, left: ConflictView | null, asked: readonly AskedWord[]): Hit {
  const { conflict } = row;
  if (!conflict || !left) {
    const found = findIn([{ part: "NOTE", text: row.notes }], asked);
    return { __typename: "DocumentHit", place: "NOTES", ...inWords(row, found, asked) };
  }
  const { editorView, sides } = left;
  const texts: Text[] = [
    { part: "TOPIC", text: conflict.topic },
    ...sides.map(({ statement }): Text => ({ part: "SIDE", text: statement })),
    { part: "VIEW", text: editorView },
  ];
  return {
    __typename: "ConflictHit",
    place: "NOTES",
    conflict,
    ...inWords(row, findIn(texts, asked), asked),
  };
}

function inWords(
  { id, key }: { id: string; key: number },
  { passages, has }: Found,
  asked: readonly AskedWord[],
  also: readonly string[] = [],
): Pick<Hit, "id" | "key" | "where" | "rule" | "every" | "passages"> {
  const parts = passages.filter(({ matches }) => matches.length > 0).map(({ part }) => part);
  const where = [...new Set(parts)].map((part) => PARTS[part].label);
  const every = has.size === asked.length;
  return {
    id,
    key,
    where: [...where, ...also].join(", "),
    rule: ruleOf(has, asked),
    every,
    passages,
  };
}

function ruleOf(has: Found["has"], asked: readonly AskedWord[]): string {
  if (has.size < asked.length) return `has ${has.size} of ${count(asked.length, "word")}`;
  if ([...has.values()].includes(false)) return "has words that begin so";
  return asked.length === 1 ? "has the word" : "has every word";
}
