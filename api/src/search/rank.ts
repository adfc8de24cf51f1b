import { scriptOf } from "../names/script.ts";
import { matchName, readAsked } from "../names/match-name.ts";
import type { HitRow } from "./search.cypher.ts";

export interface Hit {
  row: HitRow;
  /** 0 to 1. */
  score: number;
  /** By which rule the name answers, in words. */
  rule: string;
  /** The sort of name, then the rule. */
  why: string;
}

/** A weak name answers after a strong one that fits as well; asked for in full, just after it. */
const [WEAK, WEAK_AND_WHOLE] = [0.12, 0.01];
/** Among names that fit as well: those that stand in a document, then better connected entities. */
const EXTERNAL = 0.005;
const CONNECTED = 0.03;
/** Names that fit less than this answer something else. */
const LEAST = 0.25;

/**
 * Orders candidate names: how well they answer what was asked, then strong before weak names,
 * then better connected entities. One hit an entity, with the name that answered best.
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

/** What sort of name it is; of one that means several entities, how often it is used for this. */
function usedAs({ type, weak, value, documentIds }: HitRow): string {
  const sort = type.toLowerCase().replaceAll("_", " ");
  const count = documentIds.length;
  if (!weak || count === 0) return sort;
  return `${sort}, printed as “${value}” in ${count} ${count === 1 ? "document" : "documents"}`;
}

/** Between 0 and 1, in thousandths: the digits behind say nothing. */
const inBounds = (score: number) => Math.round(Math.max(0, Math.min(1, score)) * 1_000) / 1_000;
