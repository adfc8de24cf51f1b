/**
 * Sounds that spellings of one name take for each other, as classes: `P` made with the lips, `T`
 * with the tongue, `S` hissing, `K` in the throat. Vowels, w, y and h inside a word go: some
 * scripts do not write them, others write them at will.
 */
const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["P", "pPbBfv"],
    ["T", "tdTD"],
    ["S", "sSzZcC$"],
    ["K", "kKqgGx"],
    ["J", "j"],
    ["L", "l"],
    ["M", "m"],
    ["N", "n"],
    ["R", "r"],
  ].flatMap(([name, sounds]) => [...(sounds as string)].map((sound) => [sound, name as string])),
);
const STARTS: Readonly<Record<string, string>> = { w: "W", y: "Y", h: "H" };

/** The consonants of a sound by class, what a vowel begins with an A: "dalati" is DLT → TLT. */
export function keyOf(sound: string): string {
  let key = "";
  for (const [i, letter] of [...sound].entries()) {
    const digit = letter >= "0" && letter <= "9" ? letter : "";
    const part = digit || (CLASSES[letter] ?? (i === 0 ? (STARTS[letter] ?? "A") : ""));
    if (digit || !key.endsWith(part)) key += part;
  }
  return key;
}
