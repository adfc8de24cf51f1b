/**
 * Classes of sounds that spellings of one name interchange: `P` made with the lips, `T` with the
 * tongue, `S` hissing, `K` in the throat. Vowels, w, y and h inside a word are left out, since some
 * scripts do not write them and others write them as they like.
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

/**
 * The classes of a sound's consonants, with an A for a vowel at the start: "dalati" is DLT → TLT.
 */
export function keyOf(sound: string): string {
  let key = "";
  for (const [i, letter] of [...sound].entries()) {
    const digit = letter >= "0" && letter <= "9" ? letter : "";
    const part = digit || (CLASSES[letter] ?? (i === 0 ? (STARTS[letter] ?? "A") : ""));
    if (digit || !key.endsWith(part)) key += part;
  }
  return key;
}
