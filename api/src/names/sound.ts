import anyAscii from "any-ascii";
import { ARABIC, CYRILLIC, GREEK, HANGUL, HEBREW, LATIN, MARKED_LATIN } from "./tables/letters.ts";
import type { Script } from "./script.ts";

const LONGEST = 4;

/**
 * How a word sounds, in the alphabet of `letters.ts`: the form in which words of different scripts
 * and spellings are compared. Scripts without a table are first converted by any-ascii. In scripts
 * without vowels, a letter written twice has a vowel in between (רונן is Ronen), so it stays
 * double, except in Allah.
 */
export function soundOf(word: string, script: Script): string {
  const lower = word.toLowerCase();
  switch (script) {
    case "Arabic":
      return spell(lower.normalize("NFC").replace(/[\p{M}ـ]|ل(?=له)/gu, ""), ARABIC);
    case "Hebrew":
      return spell(lower.normalize("NFD").replace(/\p{M}|ל(?=לה)/gu, ""), HEBREW);
    case "Cyrillic":
      return finish(spell(lower.normalize("NFC"), CYRILLIC));
    case "Greek":
      return finish(spell(lower.normalize("NFD").replace(/\p{M}/gu, ""), GREEK));
    case "Hangul":
      return finish(spell(lower.normalize("NFD"), HANGUL));
    default:
      return finish(spell(plainLatin(lower), LATIN));
  }
}

/** Latin letters without marks. A mark that changes the sound is spelt out. */
export function plainLatin(word: string): string {
  let plain = "";
  for (const letter of word.toLowerCase().normalize("NFC")) {
    plain += MARKED_LATIN[letter] ?? (letter < "\u0080" ? letter : anyAscii(letter).toLowerCase());
  }
  return plain.replace(/[^a-z0-9]+/gu, "");
}

function spell(word: string, letters: Readonly<Record<string, string>>): string {
  let sound = "";
  for (let at = 0; at < word.length;) {
    let length = LONGEST;
    while (length > 1 && letters[word.slice(at, at + length)] === undefined) length--;
    const part = word.slice(at, at + length);
    const digit = part >= "0" && part <= "9" ? part : "";
    sound += letters[part] ?? digit;
    at += length;
  }
  return sound;
}

/**
 * Makes doubled sounds single, and drops a final h after a vowel, which is only a spelling habit.
 */
function finish(sound: string): string {
  const single = sound.replace(/([^0-9])\1+/gu, "$1");
  return single.length > 2 ? single.replace(/(?<=[aeiou])h$/u, "") : single;
}
