import { bare } from "./bare.ts";
import { frequencyWeight } from "./tables/frequent.ts";
import { ARTICLES, HONORIFICS, minorWeight, SUN_ARTICLE, WEIGHT } from "./tables/minor-words.ts";
import { withoutLegalForms } from "./tables/legal-forms.ts";
import { partsOf } from "./parts.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import { readingsOf } from "./readings.ts";
import { isAbjad, isUnparted, type Script, scriptOf } from "./script.ts";
import { soundOf } from "./sound.ts";
import { englishFor } from "./tables/translations.ts";

/** A word of a name, prepared for comparison. */
export interface Word {
  /** As printed. */
  text: string;
  /** Its sound, then other readings: without an attached article, in English. */
  sounds: readonly string[];
  /** Its English form, if it is a word in the names of bodies. */
  english: string | undefined;
  /** It names a country or a capital: its English name is in `english`. */
  place: boolean;
  /** It names a well-known body. */
  known: boolean;
  /** How much it says about whose name it is; 1 for an ordinary word. */
  weight: number;
  initial: boolean;
  /** Its digits, if it is a number. */
  number: string | undefined;
  /** Its script, if that omits most vowels. */
  abjad: Script | undefined;
}

export interface ParsedName {
  words: readonly Word[];
  script: Script;
  /** A comma had put the surname first; it was moved back. */
  turned: boolean;
  /** It had a legal form of a company, which was removed. */
  legal: boolean;
  /** Its words as printed in lower case, with articles and legal forms. */
  printed: readonly string[];
  /** The same name with the words of known bodies separate; absent if it names none. */
  withoutBodies: ParsedName | undefined;
}

const MAX_LENGTH = 200;
const MAX_WORDS = 14;

/** Parses a name. Only its first 200 characters and 14 words count. */
export function parseName(value: string, known?: Script): ParsedName {
  const { parts: spelt, script, turned } = partsOf(value.slice(0, MAX_LENGTH), known);
  const printed = spelt.slice(0, MAX_WORDS);
  const parts = withoutLegalForms(printed);
  const read = (bodies: boolean) => joinPrefixes(weakened(wordsOf(parts, script, bodies)));
  const words = read(true);
  const name = {
    words,
    script,
    turned,
    legal: parts.length < printed.length,
    printed: printed.map((part) => part.toLowerCase()),
    withoutBodies: undefined,
  };
  const hasBody = words.some((word) => word.known);
  return hasBody ? { ...name, withoutBodies: { ...name, words: read(false) } } : name;
}

/** The words of a name. Known names are one word; with `bodies`, those of bodies too. */
function wordsOf(parts: readonly string[], script: Script, bodies: boolean): Word[] {
  const plain = parts.map(bare);
  const small = smallWords(parts);
  const words: Word[] = [];
  for (let i = 0; i < parts.length;) {
    const part = parts[i] as string;
    const next = parts[i + 1];
    const found = knownNameAt(plain, i, bodies);
    const known = found?.count === 1 && small.has(part) ? undefined : found;
    const count = known?.count ?? 1;
    const article = count === 1 && next !== undefined && isArticle(part, next, script);
    if (!article) {
      words.push(known ? knownWord(parts.slice(i, i + count), known) : wordOf(part));
    }
    i += count;
  }
  return words;
}

/**
 * The "Un" of "Kim Jong Un" is not the UN: if a name uses capitals, so short a body must be in
 * capitals.
 */
const smallWords = (parts: readonly string[]) =>
  new Set(
    parts.length > 2 && parts.some((part) => /\p{Lu}/u.test(part))
      ? parts.filter((part) => /^\p{L}?\p{Ll}{1,2}$/u.test(part))
      : [],
  );

function isArticle(part: string, next: string, script: Script): boolean {
  const plain = bare(part);
  if (ARTICLES.has(plain)) return true;
  if (script === "Hebrew") return false;
  const [article, word] = [soundOf(part, script), soundOf(next, script)];
  return SUN_ARTICLE.test(article) && word.startsWith(article.slice(1));
}

const KUNYA = new Set(
  `abu abou abo aboo abul aboul abol abi ابو ابي ابا абу umm um oum ام أم умм אבו`
    .split(/\s+/u)
    .map(bare),
);
const ABD = /^ab[ae]?d[aeiou]?[lrsndtzCST]?$|^abid$/u;

/**
 * Joins words that are no name without the next one, whatever is between: "Abd al-Rahman" with
 * "Abdurrahman", "Abu al-Ghayt" with "Aboul Gheit".
 */
function joinPrefixes(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const prefix = next && !next.initial ? prefixOf(word) : undefined;
    if (next && prefix) {
      // Behind "Abd" stands what a word sounds like, not what it means: Abd al-Salam.
      const meant = next.english !== undefined && next.sounds.length > 1;
      const sound = `${prefix}${next.sounds.at(meant ? -2 : -1)}`;
      joined.push({
        ...next,
        text: `${word.text} ${next.text}`,
        sounds: [sound],
        weight: frequencyWeight(sound),
      });
      i++;
    } else joined.push(word);
  }
  return joined;
}

function prefixOf({ text, sounds }: Word): string | undefined {
  const [sound = ""] = sounds;
  if (ABD.test(sound)) return "abd";
  if (!KUNYA.has(bare(text))) return undefined;
  return /^a[bB]/u.test(sound) ? "abu" : "um";
}

const AN_INITIAL = 0.4;
const A_PLACE = 0.6;
const A_PATRONYMIC = 0.45;
/** Digits, with or without the ending of an ordinal. */
const NUMBER = /^(\d+)(?:st|nd|rd|th|й|я|ый|ая|го|ה)?$/u;
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** The digits of a number, also if it is written as a word. */
function numberOf(plain: string): string | undefined {
  const ordinal = ORDINALS.indexOf(plain);
  return ordinal < 0 ? NUMBER.exec(plain)?.[1] : String(ordinal + 1);
}

function wordOf(text: string): Word {
  const script = scriptOf(text);
  const plain = bare(text);
  const number = numberOf(plain);
  const english = englishFor(text);
  const sounds = number ? [number] : readingsOf(text, plain, script);
  const [sound = ""] = sounds;
  if (english) sounds.push(soundOf(english, "Latin"));
  const initial = [...plain].length === 1 && !/\d/u.test(plain) && !isUnparted(script);
  const minor = minorWeight(plain, sound) ?? (english ? minorWeight(english, "") : undefined);
  const weight = minor ?? (initial ? AN_INITIAL : frequencyWeight(sounds.at(-1) ?? sound));
  return {
    text,
    sounds: inOrder(sounds),
    english,
    place: false,
    known: false,
    weight,
    initial,
    number,
    abjad: isAbjad(script) ? script : undefined,
  };
}

/** Consecutive words that name a country, a capital or a body, as one word. */
function knownWord(parts: readonly string[], { english, place }: KnownName): Word {
  const text = parts.join(" ");
  const script = scriptOf(text);
  const sound = parts.map((part) => soundOf(part, script)).join("");
  return {
    text,
    sounds: inOrder([sound, soundOf(english, "Latin")]),
    english,
    place,
    known: !place,
    weight: place ? A_PLACE : 1,
    initial: false,
    number: undefined,
    abjad: isAbjad(script) ? script : undefined,
  };
}

/** Without duplicates, but the first and the last keep their places. */
function inOrder(sounds: readonly string[]): string[] {
  const [first = "", last = ""] = [sounds[0], sounds.at(-1)];
  const others = new Set(sounds.filter((sound) => sound !== first && sound !== last));
  const ends = others.size === 0 && first === last ? [first] : [first, ...others, last];
  return ends.filter(Boolean);
}

/**
 * A patronymic after a given name is often left out, so it gets less weight. "Mullah" before enough
 * other names is a title.
 */
function weakened(words: readonly Word[]): Word[] {
  if (words.length < 3) return [...words];
  return words.map((word, at) => {
    const most =
      at > 0 && at < 3 && PATRONYMIC.test(word.sounds[0] ?? "")
        ? A_PATRONYMIC
        : at === 0 && HONORIFICS.has(bare(word.text))
          ? WEIGHT.title
          : 1;
    return word.weight > most ? { ...word, weight: most } : word;
  });
}
const PATRONYMIC = /.{2}(?:[aeoi]v(?:[iy]c|na)|i[cn]na)$/u;
