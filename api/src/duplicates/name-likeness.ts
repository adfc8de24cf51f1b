import type { EntityType } from "@backchannel/schema/entity-kinds.ts";
import { fold } from "../names/fold.ts";
import { weightOf } from "../names/pairings.ts";
import { compareParsed } from "../names/similarity.ts";
import { MATCH_FROM } from "../names/weights.ts";
import { type ParsedName, parseName, type Word } from "../names/words.ts";
import { generationOf } from "./generations.ts";
import { nameKindOf } from "./kinds.ts";
import type { Sign } from "./sign.ts";
import { writtenAlike } from "./slips.ts";
import { SIGNS } from "./weights.ts";

/** A spelling, made ready to be compared with many. */
export interface Spelling {
  value: string;
  folded: string;
  parsed: ParsedName;
}

/** Of those with more spellings so many are compared, the one it goes by first. */
const MOST_SPELLINGS = 8;

export const spellingsOf = (names: readonly string[]): Spelling[] =>
  [...new Set(names)]
    .filter((name) => name.trim() !== "")
    .slice(0, MOST_SPELLINGS)
    .map((value) => ({ value, folded: fold(value), parsed: parseName(value) }));

interface Best {
  a: Spelling;
  b: Spelling;
  score: number;
  /** The words that only one of them has. */
  lacking: readonly [Word[], Word[]];
}

/** What the names of two say: of all their spellings the two that are most alike. */
export function nameSigns(
  a: readonly Spelling[],
  b: readonly Spelling[],
  [typeA, typeB]: readonly [EntityType | null, EntityType | null],
  bearers: (folded: string) => number,
): Sign[] {
  const best = mostAlike(a, b, nameKindOf(typeA, typeB));
  if (!best) return [{ text: "one has no name to compare", weight: SIGNS.noName }];
  const odds = SIGNS.name * (logit(best.score) - logit(MATCH_FROM));
  const weight = Math.min(SIGNS.mostOfName, Math.max(SIGNS.leastOfName, odds));
  const signs = [{ text: sayNames(best), weight }];
  if (weight > 0) signs.push(...rarity(best, bearers));
  if (nameKindOf(typeA, typeB) !== "PERSON") signs.push(...wordsApart(best));
  const [one, other] = [generationOf(best.a.value), generationOf(best.b.value)];
  if (one !== other && typeA !== "Organization" && typeB !== "Organization") {
    const text = one && other ? "one is called the elder, one the younger" : "only one is told apart as junior or senior"; // prettier-ignore
    signs.push({ text, weight: one && other ? SIGNS.otherGeneration : SIGNS.otherGeneration / 2 });
  }
  return signs;
}

function mostAlike(
  a: readonly Spelling[],
  b: readonly Spelling[],
  kind: ReturnType<typeof nameKindOf>,
): Best | null {
  for (const one of a) {
    const other = b.find(({ folded }) => folded === one.folded);
    if (other) return { a: one, b: other, score: SURE, lacking: [[], []] };
  }
  let best: Best | null = null;
  for (const one of a) {
    for (const other of b) {
      const compared = compareParsed(one.parsed, other.parsed, kind);
      const written = writtenAlike(one.folded, other.folded);
      const score = Math.max(compared.score, written);
      const lacking: Best["lacking"] = written > 0 ? [[], []] : compared.lacking;
      if (!best || score > best.score) best = { a: one, b: other, score, lacking };
      if (score >= SURE) return best;
    }
  }
  return best;
}

const SURE = 0.985;

/** "Falkenrath" and "Falkenrath Insurance": a word more often makes another firm, office or place. */
function wordsApart({ lacking }: Best): Sign[] {
  const words = lacking.flat();
  const weight = Math.max(SIGNS.mostOfWords, SIGNS.wordOfBody * weightOf(words));
  // Where each has words of its own, their score says so already.
  return words.length === 0 || lacking.every(({ length }) => length > 0)
    ? []
    : [{ text: `only one has ${words.map(({ text }) => `“${text}”`).join(", ")}`, weight }];
}

/** A rare name tells more than a common one, and one that many bear tells little. */
function rarity({ a, b }: Best, bearers: (folded: string) => number): Sign[] {
  const [one, other] = [weightOf(a.parsed.words), weightOf(b.parsed.words)];
  const rare = SIGNS.rareName * (Math.min(one, other, 3) - SIGNS.usualName);
  const several = Math.max(bearers(a.folded), bearers(b.folded));
  const common = several > USUAL ? SIGNS.bearers * Math.log2(several / USUAL) : 0;
  return [
    { text: rare > 0 ? "a rare name" : "a common name", weight: rare },
    ...(common < 0 ? [{ text: `${several} are called so`, weight: common }] : []),
  ];
}
/** As many records as one may well have in a file that holds it several times. */
const USUAL = 3;

function sayNames({ a, b, score }: Best): string {
  const both = `“${a.value}”, “${b.value}”`;
  if (a.folded === b.folded) return `same name: “${a.value}”`;
  const crossing = a.parsed.script !== b.parsed.script;
  if (score >= LIKE) return `same name ${crossing ? "in another script" : "by sound"}: ${both}`;
  if (score >= MATCH_FROM) return `names that are alike: ${both}`;
  return `other names: ${both}`;
}
const LIKE = 0.8;

const logit = (share: number) => {
  const kept = Math.min(0.999, Math.max(0.001, share));
  return Math.log(kept / (1 - kept));
};
