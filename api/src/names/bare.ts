import { plainLatin } from "./sound.ts";

/** A word as it is looked up in lists: lower case, no marks, one form of each Arabic letter. */
export function bare(word: string): string {
  const lower = word.normalize("NFKC").toLowerCase();
  if (/[a-z\u00c0-\u024f]/u.test(lower)) return plainLatin(lower);
  return oneFormOfLetters(lower);
}

/**
 * Without vowel signs and punctuation, and with one form for letters that everyday spelling
 * confuses.
 */
export function oneFormOfLetters(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\p{P}\p{Cf}\sـ]/gu, "")
    .normalize("NFC")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/[ىیئ]/gu, "ي")
    .replace(/ؤ/gu, "و")
    .replace(/ک/gu, "ك")
    .replace(/[ةۀہ]/gu, "ه")
    .replace(/ё/gu, "е");
}
