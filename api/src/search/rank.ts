import type { HitRow } from "./search.cypher.ts";

export interface Hit {
  row: HitRow;
  /** 0 to 1. */
  score: number;
  why: string;
}

/** Ways in which a name can match, best first, each with the words shown to the user. */
const MATCHES = {
  whole: { score: 1, why: "the whole name" },
  start: { score: 0.85, why: "begins so" },
  words: { score: 0.8, why: "has every word" },
  prefixes: { score: 0.65, why: "has words that begin so" },
  close: { score: 0.5, why: "is spelled alike" },
} as const;

/**
 * Orders candidate names: how they match, then strong before weak names, then better
 * connected entities. One hit an entity, with the name that matched best.
 */
export function rankHits(folded: string, rows: readonly HitRow[], first: number): Hit[] {
  const asked = folded.split(" ");
  const best = new Map<string, Hit>();
  for (const row of rows) {
    const match = MATCHES[matchOf(folded, asked, row.folded)];
    const connected = Math.min(1, Math.log2(1 + row.degree) / 10);
    const score =
      match.score - (row.weak ? 0.12 : 0) - (row.external ? 0.01 : 0) + connected * 0.05;
    const why = `${row.type.toLowerCase().replaceAll("_", " ")}: ${match.why}`;
    const known = best.get(row.entityId);
    if (!known || score > known.score) best.set(row.entityId, { row, score: inBounds(score), why });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.row.luceneScore - a.row.luceneScore ||
        (a.row.entityId < b.row.entityId ? -1 : 1),
    )
    .slice(0, first);
}

/** Between 0 and 1, in thousandths: the digits behind say nothing. */
const inBounds = (score: number) => Math.round(Math.max(0, Math.min(1, score)) * 1_000) / 1_000;

function matchOf(folded: string, asked: readonly string[], name: string): keyof typeof MATCHES {
  if (name === folded) return "whole";
  if (name.startsWith(folded)) return "start";
  const words = name.split(" ");
  if (asked.every((word) => words.includes(word))) return "words";
  if (asked.every((word) => words.some((own) => own.startsWith(word)))) return "prefixes";
  return "close";
}
