import { bare } from "../bare.ts";
import { scriptOf } from "../script.ts";
import { soundOf } from "../sound.ts";
import { stemsOf } from "../stems.ts";
import { CIVIC } from "./translations-civic.ts";
import { PUBLIC } from "./translations-public.ts";
import { TRADE } from "./translations-trade.ts";

/** A word in Latin letters of at least this length may be a Cyrillic word that sounds the same. */
const LONG = 6;

/**
 * Words in the names of bodies, by their English form: a name in another language is compared by
 * its English translation as well as by its sound.
 */
const ENGLISH = new Map<string, string>();
for (const line of `${PUBLIC}${CIVIC}${TRADE}`.split("\n").filter(Boolean)) {
  const [english = "", others = ""] = line.trim().split(/:\s*/u);
  ENGLISH.set(english, english);
  for (const word of others.split(/\s+/u).filter(Boolean)) {
    if (!ENGLISH.has(bare(word))) ENGLISH.set(bare(word), english);
  }
}

/** The same by stem, without endings and articles, and by the sound of Cyrillic words. */
const BY_STEM = new Map<string, string>();
const BY_SOUND = new Map<string, string>();
for (const [word, english] of ENGLISH) {
  for (const stem of stemsOf(word)) {
    if (stem !== word && !BY_STEM.has(stem)) BY_STEM.set(stem, english);
  }
  if (scriptOf(word) === "Cyrillic") BY_SOUND.set(soundOf(word, "Cyrillic"), english);
}

/** The English form of such a word; undefined for any other word. */
export function englishFor(word: string): string | undefined {
  const plain = bare(word);
  const known = ENGLISH.get(plain);
  if (known) return known;
  for (const stem of stemsOf(plain)) {
    const found = ENGLISH.get(stem) ?? BY_STEM.get(stem);
    if (found) return found;
  }
  return plain.length < LONG ? undefined : BY_SOUND.get(soundOf(plain, scriptOf(plain)));
}
