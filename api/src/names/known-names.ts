import { bare } from "./bare.ts";
import { BODIES } from "./tables/known-bodies-table.ts";
import { CAPITALS, DEMONYMS, OTHER_NAMES } from "./tables/known-names-table.ts";
import { stemsOf } from "./stems.ts";

/** The languages whose names for countries are known, from the Unicode data in Node. */
const LANGUAGES = `en ar fa he ru uk be tr fr de es pt it nl el pl cs ro hu sv da fi sr hr bg sq
  az ka hy kk uz ku ur id zh ja ko`
  .trim()
  .split(/\s+/u);
const MOST_WORDS = 12;
/**
 * Shorter names are also ordinary words in some language. Those that matter are in
 * `known-names-table.ts`.
 */
const SHORTEST_LATIN = 4;

export interface KnownName {
  /** Its English name. */
  english: string;
  /** True for a country or a capital, false for a body. */
  place: boolean;
}

/**
 * Known names by all spellings, bare and without spaces; and places by their names without endings.
 */
const KNOWN = new Map<string, KnownName>();
const BY_STEM = new Map<string, KnownName>();
let loaded = false;

/**
 * The country, capital or body named by the bare words from an index on, and how many words that
 * takes.
 */
export function knownNameAt(
  plain: readonly string[],
  from: number,
  bodies: boolean,
): (KnownName & { count: number }) | undefined {
  load();
  let run = "";
  let found: (KnownName & { count: number }) | undefined;
  for (let count = 1; count <= MOST_WORDS && from + count <= plain.length; count++) {
    run += plain[from + count - 1];
    // "A. B." are initials of a person.
    const known = count > 1 && run.length === count ? undefined : KNOWN.get(run);
    if (known && (bodies || known.place)) found = { ...known, count };
  }
  const inflected = found ? undefined : byStem(plain[from] as string);
  return inflected ? { ...inflected, count: 1 } : found;
}

/** The place named by a single word in a script with endings: "Китая", "الأوكرانية". */
function byStem(word: string): KnownName | undefined {
  if (!HAS_ENDINGS.test(word)) return undefined;
  for (const stem of placeStemsOf(word)) {
    const known = stem.length > SHORTEST_STEM ? BY_STEM.get(stem) : undefined;
    if (known) return known;
  }
  return undefined;
}

const HAS_ENDINGS = /^[а-яґєіїўء-ي]/u;
const SHORTEST_STEM = 3;

/** The stems of a word. In Arabic, a country (سوريا) and its adjective (سورية) have the same. */
const placeStemsOf = (word: string) =>
  word.length < 6 && !/^[ء-ي]/u.test(word)
    ? [word.replace(/[аяыиіїуюеоьй]$/u, "")]
    : stemsOf(word).map((stem) => (/^[ء-ي]/u.test(stem) ? stem.replace(/(?:يا|ي|ا)$/u, "") : stem));

/**
 * Loads the tables when the first name is read: it takes 0.1 s, which an import should not cost.
 */
function load(): void {
  if (loaded) return;
  loaded = true;
  const inEnglish = new Map(namesIn("en", "short", codes()));
  for (const language of LANGUAGES) {
    for (const style of ["short", "long"] as const) {
      for (const [region, name] of namesIn(language, style, inEnglish.keys())) {
        add(name, inEnglish.get(region));
      }
    }
  }
  for (const table of [OTHER_NAMES, DEMONYMS, CAPITALS, BODIES]) {
    for (const [english, names] of table) {
      for (const name of [english, ...names]) {
        KNOWN.set(joined(name), { english, place: table !== BODIES });
      }
    }
  }
  for (const [name, known] of KNOWN) {
    if (!known.place || !HAS_ENDINGS.test(name)) continue;
    for (const stem of placeStemsOf(name)) if (!BY_STEM.has(stem)) BY_STEM.set(stem, known);
  }
}

function add(name: string, english: string | undefined): void {
  const plain = joined(name.replace(/\(.*?\)/gu, ""));
  if (!english || (/^[a-z]+$/u.test(plain) && plain.length < SHORTEST_LATIN)) return;
  if (!KNOWN.has(plain)) KNOWN.set(plain, { english, place: true });
}

/** Without separators, as the parts of a name are joined: "Sana'a" is one part, "Al-Quds" two. */
const joined = (name: string) =>
  name
    .split(/[\s-]+/u)
    .map(bare)
    .join("");

/** The regions of a list of codes that have a name in a language, each with that name. */
function namesIn(
  language: string,
  style: "short" | "long",
  regions: Iterable<string>,
): [string, string][] {
  const names = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
  return [...regions].flatMap((region): [string, string][] => {
    const name = names.of(region);
    return name === undefined ? [] : [[region, name]];
  });
}

function codes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((a) => letters.map((b) => a + b));
  // "UK" is an older code of GB.
  return all.filter((code) => new Intl.Locale(`und-${code}`).region === code);
}
