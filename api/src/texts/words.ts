import { bare } from "../names/bare.ts";
import { fold } from "../names/fold.ts";
import { formsOf } from "./stem.ts";

/** A word of a text: its position in code units, and the forms under which it is found. */
export interface Word {
  start: number;
  end: number;
  /** Folded as names are. */
  plain: string;
  forms: readonly string[];
}

/** Initials with full stops; a character of a script written without spaces; any other word. */
const WORD =
  /(?:\p{Lu}\.){2,}\p{Lu}?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u0640]*(?:['’׳״"ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const plain = plainOf(match[0]);
    if (plain === "") continue;
    const end = match.index + match[0].length;
    words.push({ start: match.index, end, plain, forms: formsOf(plain) });
  }
  return words;
}

const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ" };

/** A word without case, accents, points, hamza or possessive: letters and digits alone. */
function plainOf(word: string): string {
  const folded = fold(word.replace(/['’ʼ]s$/iu, "")).replaceAll(" ", "");
  if (/^[a-z0-9]*$/u.test(folded)) return folded;
  return bare(folded)
    .replace(/ئ/gu, "ي")
    .replace(/ؤ/gu, "و")
    .replace(/ء/gu, "")
    .replace(/[ךםןףץ]/gu, (letter) => FINAL_LETTERS[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The digits of each script are consecutive code points, so counting back finds the value. */
function digit(of: string): string {
  let value = 0;
  for (let code = of.codePointAt(0)!; value < 9; value++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) break;
  }
  return String(value);
}

const list = (words: string) => words.trim().split(/\s+/u);

/** Words that carry no meaning in a question, question words included; folded. */
const IDLE: ReadonlySet<string> = new Set([
  ...list(`a an the and are as at be been but by can could did do does for from had has have he her
    his how i if in into is it its me my of on or our she so some such than that their them then there
    these they this those to us was we were what when where which who whom whose why will with would
    you your about al el`),
  ...list(`من في علي الي عن مع هذا هذه التي الذي الذين ان ما ماذا هو هي كان كانت او و ثم قد هل متي اين كيف
    لماذا بين ذلك تلك`),
  ...list(`של את על אל עמ מי מה הוא היא זה זאת כי או גמ אמ אשר איפה מתי למה איכ בינ`),
]);

/** Whether a word is too common to be searched for. */
export const isIdle = ({ plain }: Word): boolean => IDLE.has(plain);

/** The forms of all words of the texts, without duplicates. */
export function formsIn(texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => wordsOf(text ?? ""));
  return [...new Set(words.flatMap(({ forms }) => forms))];
}
