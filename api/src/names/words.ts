import { bare } from "./bare.ts";
import { frequencyWeight } from "./frequent.ts";
import { ARTICLES, minorWeight, SUN_ARTICLE, WEIGHT } from "./minor-words.ts";
import { isAbjad, type Script, scriptOf } from "./script.ts";
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
}

const MAX_LENGTH = 200;
const MAX_WORDS = 14;

/** Takes a name apart. Only its first 200 characters and 14 words count. */
export function parseName(value: string, known?: Script): ParsedName {
  const text = clean(value.slice(0, MAX_LENGTH));
  const script = known ?? scriptOf(text);
  const comma = turnedBack(text);
  const parts = split(comma ?? text, script).slice(0, MAX_WORDS);
  const words: Word[] = [];
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    if (next !== undefined && isArticle(part, next, script)) continue;
    words.push(wordOf(part));
  }
  return { words: joinPrefixes(words), script, turned: comma !== undefined };
}

/** Without controls, marks of direction, joiners and half characters. */
const clean = (value: string) =>
  value
    .toWellFormed()
    .normalize("NFKC")
    .replace(/\u200c/gu, " ")
    .replace(/[\p{C}\ufffd]/gu, "")
    .trim();

/** "Sharaa, Ahmed" as "Ahmed Sharaa"; a legal form behind a comma stays where it is. */
function turnedBack(text: string): string | undefined {
  const parts = text.split(/[,،]/u).map((part) => part.trim());
  if (parts.length !== 2) return undefined;
  const [before, after] = parts as [string, string];
  const behind = bare(after.split(/\s+/u)[0] ?? "");
  if (!before || !after || before.split(/\s+/u).length > 3) return undefined;
  const isLegalForm = minorWeight(behind, "") === WEIGHT.legalForm;
  return isLegalForm ? undefined : `${after} ${before}`;
}

function split(text: string, script: Script): string[] {
  const spelt = text
    .replace(/(?<=^|[\s.])(\p{L})\.(?=\p{L}\.)/gu, "$1. ")
    .replace(/[’'`ʿʾʻʼ′]/gu, script === "Hebrew" ? "'" : "")
    .replace(/[״"]/gu, "");
  return spelt.split(/[^\p{L}\p{M}\p{N}'׳]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function isArticle(part: string, next: string, script: Script): boolean {
  const plain = bare(part);
  if (ARTICLES.has(plain)) return true;
  if (script === "Hebrew" || !SUN_ARTICLE.test(plain)) return false;
  return bare(next).startsWith(plain.slice(1));
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
  return sound.startsWith("ab") ? "abu" : "um";
}

/** Sounds with the article inside ("Abdulrahman", "Salahuddin") also count without it. */
const ARTICLE_INSIDE = /^(abd)(?:[aeiou]?[lrsndtzCST](?=[^aeiou])|[aeiou])(?=.{3})/u;
const ARTICLE_BEFORE = /^a[l](?=[^aeiouy].{2})/u;

const AN_INITIAL = 0.4;
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
  const sound = number ?? soundOf(text, script);
  const sounds = new Set([sound]);
  if (script === "Arabic" && /^[وب]?ال.{3}/u.test(plain)) {
    sounds.add(soundOf(plain.replace(/^[وب]?ال/u, ""), script));
  }
  sounds.add(sound.replace(ARTICLE_INSIDE, "$1"));
  if (sound.length > 5) sounds.add(sound.replace(ARTICLE_BEFORE, ""));
  if (english) sounds.add(soundOf(english, "Latin"));
  const initial = [...plain].length === 1 && !/\d/u.test(plain);
  const minor = minorWeight(plain, sound) ?? (english ? minorWeight(english, "") : undefined);
  const weight = minor ?? (initial ? AN_INITIAL : frequencyWeight([...sounds].at(-1) ?? sound));
  return {
    text,
    sounds: [...sounds].filter(Boolean),
    english,
    weight,
    initial,
    number,
    withoutVowels: isAbjad(script),
  };
}
