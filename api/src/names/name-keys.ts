import { initialsOf, mayBeAcronym } from "./acronym.ts";
import { formsOf } from "./tables/equivalents.ts";
import { keyOf } from "./key.ts";
import type { ParsedName, Word } from "./words.ts";

/** Sounds that other spellings of the same name give quite another key: Golani, Jolani. */
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

/** Under how many words together a name is indexed as if they were written as one. */
const JOINED = [2, 3] as const;

/** The keys a name is searched with: of each word in all its readings, and of words joined. */
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

/** The keys of other forms of the given names in a name: a search for "Bibi" looks for Benjamin. */
export function keysOfOtherForms({ words }: ParsedName): string[] {
  const sounds = words.flatMap((word) => word.sounds.flatMap(formsOf));
  return usable(new Set(sounds.map(keyOf)));
}

/** The keys a name is found by: the same, those of other readings, and its initials. */
export function keysToIndex(name: ParsedName): string[] {
  const keys = new Set([...keysToFind(name), ...initialsOf(name).map(acronymKey)]);
  for (const { sounds } of name.words) {
    for (const sound of sounds) {
      for (const [from, to] of OTHER_READINGS) keys.add(keyOf(sound.replace(from, to)));
    }
  }
  return usable(keys);
}

/** Its own small letters keep it apart from the keys of words. */
const acronymKey = (initials: string) => `initials${initials}`;

function joinedSounds(words: readonly Word[]): string[] {
  const sounds = words.map((word) => word.sounds.at(-1) ?? "");
  return JOINED.flatMap((count) =>
    sounds.slice(count - 1).map((_, at) => sounds.slice(at, at + count).join("")),
  );
}

/** A key of one class is no key: half of all names would have it. */
const usable = (keys: Set<string>) => [...keys].filter((key) => key.length > 1);
