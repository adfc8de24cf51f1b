import anyAscii from "any-ascii";

/**
 * The form in which names are indexed and searched: lower case, no accents, hyphens and
 * apostrophes as spaces or nothing, and without the Arabic article, so that "al-Dalati",
 * "Al Dalati" and "Dalati" meet. Other scripts are left as they are.
 */
export function fold(text: string): string {
  const words = latinOnly(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[’'ʿʾ`׳״"]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const kept = words.filter((word) => !ARTICLES.has(word));
  return (kept.length > 0 ? kept : words).join(" ");
}

const ARTICLES = new Set(["al", "el", "the"]);

/** Strips accents from Latin letters only: any-ascii would transliterate the rest too. */
function latinOnly(text: string): string {
  return text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => anyAscii(letter.normalize("NFC")));
}
