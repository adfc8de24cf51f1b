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
 * Orders candidate names by how well they match, then strong before weak names, then entities with
 * more links. One hit per entity, with its best name.
 */
export function rankHits(
  text: string,
  rows: readonly HitRow[],
  { first, transliterate }: { first: number; transliterate: boolean },
): Hit[] {
  const asked = readAsked(text);
  const best = new Map<string, Hit>();
  for (const row of rows) {
    if (!transliterate && scriptOf(row.value) !== asked.name.script) continue;
    const { fit, rule } = matchName(asked, row.value, row.folded);
    if (fit < LEAST) continue;
    const weak = fit === 1 ? WEAK_AND_WHOLE : WEAK;
    const connected = Math.min(1, Math.log2(1 + row.degree) / 10);
    const score =
      fit - (row.weak ? weak : 0) - (row.external ? EXTERNAL : 0) + connected * CONNECTED;
    const known = best.get(row.entityId);
    if (!known || score > known.score) {
      best.set(row.entityId, { row, score, rule, why: `${usedAs(row)}: ${rule}` });
    }
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.row.luceneScore - a.row.luceneScore ||
        (a.row.entityId < b.row.entityId ? -1 : 1),
    )
    .slice(0, first)
    .map((hit) => ({ ...hit, score: inBounds(hit.score) }));
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
