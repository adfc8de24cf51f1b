import anyAscii from "any-ascii";
import { oneFormOfLetters } from "./bare.ts";
import { joinDotted, withoutGenitive } from "./dotted.ts";

/**
 * The form in which names are indexed and searched: lower case, no accents, hyphens as spaces, no
 * apostrophes, initials with dots as one word, without an English genitive and the Arabic article,
 * so that "al-Dalati’s", "Al Dalati" and "Dalati" match. Other scripts keep their letters, each in
 * one form.
 */
export function fold(text: string): string {
  const words = latinOnly(joinDotted(withoutGenitive(text.normalize("NFKC"))))
    .toLowerCase()
    .replace(/[’'`ʿʾʻʼ׳״"]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map(oneFormOfLetters);
  const kept = words.filter((word) => !ARTICLES.has(word));
  return (kept.length > 0 ? kept : words).join(" ");
}

const ARTICLES = new Set(["al", "el", "the"]);

/** Strips accents from Latin letters only: any-ascii would transliterate the rest too. */
function latinOnly(text: string): string {
  return text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => anyAscii(letter.normalize("NFC")));
}
