import { initialsOf, mayBeAcronym } from "./acronym.ts";
import { formsOf } from "./tables/equivalents.ts";
import { keyOf } from "./key.ts";
import type { ParsedName, Word } from "./words.ts";

/** Sounds that get another key in other spellings of the same name: Golani, Jolani. */
const OTHER_READINGS: readonly (readonly [RegExp, string])[] = [
  [/j/gu, "g"],
  [/g/gu, "j"],
  [/j/gu, "y"],
  [/T/gu, "s"],
  [/D/gu, "z"],
  [/w/gu, "v"],
  [/v/gu, "w"],
  [/[xK]/gu, "h"],
  [/h/gu, "x"],
];

/** How many consecutive words are also indexed as one word. */
const JOINED = [2, 3] as const;

/** The keys to search a name by: of each word in all its readings, and of joined words. */
export function keysToFind({ words, withoutBodies }: ParsedName): string[] {
  const keys = new Set<string>(withoutBodies ? keysToFind(withoutBodies) : []);
  for (const word of words) for (const sound of word.sounds) keys.add(keyOf(sound));
  for (const sound of joinedSounds(words)) keys.add(keyOf(sound));
  const [only] = words;
  if (only && words.length === 1 && mayBeAcronym(only.text)) {
    keys.add(acronymKey(only.text.toLowerCase()));
  }
  return usable(keys);
}

/** The keys of other forms of the given names in a name: "Bibi" also searches for Benjamin. */
export function keysOfOtherForms({ words }: ParsedName): string[] {
  const sounds = words.flatMap((word) => word.sounds.flatMap(formsOf));
  return usable(new Set(sounds.map(keyOf)));
}

/** The keys to find a name by: the same, those of other readings, and its initials. */
export function keysToIndex(name: ParsedName): string[] {
  const keys = new Set([...keysToFind(name), ...initialsOf(name).map(acronymKey)]);
  for (const { sounds } of name.words) {
    for (const sound of sounds) {
      for (const [from, to] of OTHER_READINGS) keys.add(keyOf(sound.replace(from, to)));
    }
  }
  return usable(keys);
}

/** The key of an acronym. Its prefix in lower case keeps it apart from the keys of words. */
const acronymKey = (initials: string) => `initials${initials}`;

function joinedSounds(words: readonly Word[]): string[] {
  const sounds = words.map((word) => word.sounds.at(-1) ?? "");
  return JOINED.flatMap((count) =>
    sounds.slice(count - 1).map((_, at) => sounds.slice(at, at + count).join("")),
  );
}

/** Drops keys of a single class, which half of all names would have. */
const usable = (keys: Set<string>) => [...keys].filter((key) => key.length > 1);
