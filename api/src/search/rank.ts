import { type Scheme, SCHEMES } from "@backchannel/schema/identifiers.ts";
import { fold } from "../names/fold.ts";
import { scriptOf } from "../names/script.ts";
import { matchName, readAsked } from "../names/match-name.ts";
import type { HitRow } from "./search.cypher.ts";

export interface Hit {
  row: HitRow;
  /** 0 to 1. */
  score: number;
  /** The rule by which the name matches, in words. */
  rule: string;
  /** The type of name, then the rule. */
  why: string;
}

/** How much a weak name is marked down; less if the text asks for exactly that name. */
const [WEAK, WEAK_AND_WHOLE] = [0.12, 0.01];
/** Tie-breakers: names that occur in a document, then entities with more links. */
const EXTERNAL = 0.005;
const CONNECTED = 0.03;
/** Names that match worse than this are left out. */
const LEAST = 0.25;

/**
 * Orders entities found by an identifier first, then candidate names by how well they match, then strong before weak names, then entities with
 * more links. One hit per entity: under the name that holds the words as they were typed, where
 * there is one, with every document that prints that name, else under its best name (R57).
 */
export function rankHits(
  text: string,
  rows: readonly HitRow[],
  { first, transliterate }: { first: number; transliterate: boolean },
): Hit[] {
  const asked = readAsked(text);
  const words = fold(text).split(" ");
  const identified = rows.flatMap((row) => (row.identifier === null ? [] : identifiedHit(row)));
  const known = new Set(identified.map(({ row }) => row.entityId));
  const names = rows.flatMap((row): Named[] => {
    if (known.has(row.entityId)) return [];
    if (!transliterate && scriptOf(row.value) !== asked.name.script) return [];
    const { fit, rule } = matchName(asked, row.value, row.folded);
    if (fit < LEAST) return [];
    const weak = fit === 1 ? WEAK_AND_WHOLE : WEAK;
    const connected = Math.min(1, Math.log2(1 + row.degree) / 10);
    const score =
      fit - (row.weak ? weak : 0) - (row.external ? EXTERNAL : 0) + connected * CONNECTED;
    return [{ row, score, rule, typed: holds(row, words) }];
  });
  const named = [...Map.groupBy(names, ({ row }) => row.entityId).values()].map(hitOf);
  return [...new Map(identified.map((hit) => [hit.row.entityId, hit])).values(), ...named]
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.row.luceneScore - a.row.luceneScore ||
        (a.row.entityId < b.row.entityId ? -1 : 1),
    )
    .slice(0, first)
    .map((hit) => ({ ...hit, score: inBounds(hit.score) }));
}

/** The hit of an entity that has what was asked for as an identifier. */
function identifiedHit(row: HitRow): Hit {
  const [scheme] = row.identifier!.split("|") as [Scheme];
  const rule = `the same ${SCHEMES[scheme].label}`;
  return { row, score: 2, rule, why: `identifier: ${rule}` };
}

interface Named extends Pick<Hit, "row" | "score" | "rule"> {
  /** The name holds the words as they were typed, but for case, accents and article. */
  typed: boolean;
}

/** Whether a name holds all of these folded words. */
function holds({ folded }: HitRow, words: readonly string[]): boolean {
  const own = new Set(folded.split(" "));
  return words.every((word) => own.has(word));
}

/** The hit of one entity, from its names that match. */
function hitOf(names: readonly Named[]): Hit {
  const byScore = names.toSorted((a, b) => b.score - a.score);
  const typed = byScore.filter((name) => name.typed);
  const { row: best, rule } = typed[0] ?? byScore[0]!;
  // The same name in another case, with an article or other accents.
  const alike = typed.filter(({ row }) => row.folded === best.folded);
  const mentions = alike.flatMap(({ row }) => row.mentions);
  const row = typed.length === 0 ? best : { ...best, mentions: oncePerDocument(mentions) };
  return { row, score: byScore[0]!.score, rule, why: `${usedAs(row)}: ${rule}` };
}

/** Each document once, with the first place in which it uses the name. */
function oncePerDocument(mentions: HitRow["mentions"]): HitRow["mentions"] {
  const byDocument = Map.groupBy(mentions, ({ documentId }) => documentId);
  return [...byDocument.values()].map(
    (own) => own.toSorted((a, b) => (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity))[0]!,
  );
}

/**
 * The type of name. For a name shared by several entities, also how often it is used for this one.
 */
function usedAs({ type, weak, value, mentions }: HitRow): string {
  const sort = type.toLowerCase().replaceAll("_", " ");
  const count = mentions.length;
  if (!weak || count === 0) return sort;
  return `${sort}, printed as “${value}” in ${count} ${count === 1 ? "document" : "documents"}`;
}

/** Between 0 and 1, rounded to thousandths: further digits mean nothing. */
const inBounds = (score: number) => Math.round(Math.max(0, Math.min(1, score)) * 1_000) / 1_000;
