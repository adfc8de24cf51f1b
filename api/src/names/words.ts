import { bare } from "./bare.ts";
import { familyAndGiven } from "./east-asian.ts";
import { frequencyWeight } from "./frequent.ts";
import { ARTICLES, minorWeight, SUN_ARTICLE } from "./minor-words.ts";
import { joinDotted, withoutGenitive } from "./dotted.ts";
import { withoutLegalForms } from "./legal-forms.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import { readingsOf } from "./readings.ts";
import { isAbjad, isUnparted, type Script, scriptOf } from "./script.ts";
import { soundOf } from "./sound.ts";
import { englishFor } from "./translations.ts";

/** A word of a name, as it is compared. */
export interface Word {
  /** As printed. */
  text: string;
  /** Its sound, then other readings: without an attached article, in English. */
  sounds: readonly string[];
  /** The English word, where it is one that bodies are named with. */
  english: string | undefined;
  /** It names a country or a capital: its English name is in `english`. */
  place: boolean;
  /** It names a body that is known as such. */
  known: boolean;
  /** How much it tells about whose name it is; an ordinary word 1. */
  weight: number;
  initial: boolean;
  /** Its digits, where it is a number. */
  number: string | undefined;
  withoutVowels: boolean;
}

export interface ParsedName {
  words: readonly Word[];
  script: Script;
  /** A comma put the surname first, and it was put back. */
  turned: boolean;
  /** It had a legal form of companies, which is left out. */
  legal: boolean;
  /** Its words as printed, articles and legal forms too, in small letters. */
  printed: readonly string[];
}

const MAX_LENGTH = 200;
const MAX_WORDS = 14;

/** Takes a name apart. Only its first 200 characters and 14 words count. */
export function parseName(value: string, known?: Script): ParsedName {
  const text = joinDotted(withoutGenitive(withoutOtherScript(clean(value.slice(0, MAX_LENGTH)))));
  const script = known ?? scriptOf(text);
  const comma = turnedBack(text, script);
  const spelt = split(comma ?? text, script).slice(0, MAX_WORDS);
  const parts = withoutLegalForms(spelt);
  const plain = parts.map(bare);
  const small = smallWords(parts);
  const words: Word[] = [];
  for (let i = 0; i < parts.length;) {
    const part = parts[i] as string;
    const next = parts[i + 1];
    const known = small.has(part) ? undefined : knownNameAt(plain, i);
    const count = known?.count ?? 1;
    const article = count === 1 && next !== undefined && isArticle(part, next, script);
    if (!article) {
      words.push(known ? knownWord(parts.slice(i, i + count), known) : wordOf(part));
    }
    i += count;
  }
  return {
    words: joinPrefixes(weakened(words)),
    script,
    turned: comma !== undefined,
    legal: parts.length < spelt.length,
    printed: spelt.map((part) => part.toLowerCase()),
  };
}

/** "Un" of "Kim Jong Un" is not the UN: where capitals are used, so short a name of a body has them. */
const smallWords = (parts: readonly string[]) =>
  new Set(
    parts.length > 2 && parts.some((part) => /\p{Lu}/u.test(part))
      ? parts.filter((part) => /^\p{L}?\p{Ll}{1,2}$/u.test(part))
      : [],
  );

/** Without controls, marks of direction, joiners and half characters. */
const clean = (value: string) =>
  value
    .toWellFormed()
    .normalize("NFKC")
    .replace(/\u200c/gu, " ")
    .replace(/[\p{C}\ufffd]/gu, "")
    .trim();

/** Without the same name in another script in brackets: "Akrin Saleh (أقرين صالح)". */
function withoutOtherScript(text: string): string {
  const rest = text.replace(BRACKETS, " ");
  if (rest === text || !/\p{L}/u.test(rest)) return text;
  const script = scriptOf(rest);
  return text.replace(BRACKETS, (inside) => (scriptOf(inside) === script ? inside : " "));
}
const BRACKETS = /\([^()]*\)/gu;

/** "Sharaa, Ahmed" as "Ahmed Sharaa"; a legal form behind a comma stays where it is. */
function turnedBack(text: string, script: Script): string | undefined {
  const parts = text.split(/[,،]/u).map((part) => part.trim());
  if (parts.length !== 2) return undefined;
  const [before, after] = parts as [string, string];
  if (!before || !after || before.split(/\s+/u).length > 3) return undefined;
  // "Foreign, Commonwealth and Development Office" is a list.
  if (split(after, script).some((part) => AND.has(bare(part)))) return undefined;
  const isLegalForm = withoutLegalForms(["x", ...split(`xx ${after}`, script)]).length < 3;
  return isLegalForm ? undefined : `${after} ${before}`;
}

const AND = new Set("and et und y e ve و и i та ו".split(" ").map(bare));

function split(text: string, script: Script): string[] {
  const spelt = text
    .replace(/(?<=^|[\s.])(\p{L})\.(?=\p{L}\.)/gu, "$1. ")
    .replace(/[’'`ʿʾʻʼ′]/gu, script === "Hebrew" ? "'" : "")
    .replace(/[״"]/gu, "");
  const parts = spelt.split(/[^\p{L}\p{M}\p{N}'׳]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [only] = parts;
  return only && parts.length === 1 && isUnparted(script) ? familyAndGiven(only) : parts;
}

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
const ABD = /^a?b[ae]?d[aeiou]?[lrsndtzCST]?$|^abid$/u;

/**
 * Words that are no name without the next one are joined with it, whatever stands between:
 * "Abd al-Rahman" with "Abdurrahman", "Abu al-Ghayt" with "Aboul Gheit".
 */
function joinPrefixes(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const prefix = next && !next.initial ? prefixOf(word) : undefined;
    if (next && prefix) {
      const sound = `${prefix}${next.sounds.at(-1)}`;
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

/** The digits of a number, also where it is written as a word. */
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
    withoutVowels: isAbjad(script),
  };
}

/** Some words in a row that name a country, a capital or a body, as one word. */
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
    withoutVowels: isAbjad(script),
  };
}

/** Each once, the last of all at the end. */
function inOrder(sounds: readonly string[]): string[] {
  const last = sounds.at(-1) ?? "";
  return [...new Set(sounds.filter((sound) => sound && sound !== last)), ...(last ? [last] : [])];
}

/** A patronymic behind a given name is often left out, so it tells less. */
function weakened(words: readonly Word[]): Word[] {
  if (words.length < 3) return [...words];
  return words.map((word, at) =>
    at > 0 && at < 3 && PATRONYMIC.test(word.sounds[0] ?? "")
      ? { ...word, weight: Math.min(word.weight, A_PATRONYMIC) }
      : word,
  );
}
const PATRONYMIC = /.{2}(?:[aeoi]v(?:[iy]c|na)|i[cn]na)$/u;
