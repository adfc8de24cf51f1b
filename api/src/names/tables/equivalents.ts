import { bare } from "../bare.ts";
import { soundLikeness } from "../distance.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { scriptOf } from "../script.ts";
import { soundOf } from "../sound.ts";

/** For each sound, the rows that contain it, and the sounds of each row. */
const GROUPS = new Map<string, Set<number>>();
const SOUNDS: string[][] = [];
const ROWS = GIVEN_NAMES.trim()
  .split(/\s*[;\n]\s*/u)
  .map((row) => row.split(/\s+/u));
const soundOfName = (name: string) => soundOf(bare(name), scriptOf(name));
for (const [i, row] of ROWS.entries()) {
  SOUNDS.push(row.map(soundOfName));
  for (const sound of row.map(soundOfName)) {
    GROUPS.set(sound, (GROUPS.get(sound) ?? new Set()).add(i));
  }
}

/**
 * A name that means "… of the faith" is often shortened to its first half: "Nasiruddin", "Naseer".
 */
const OF_THE_FAITH = /^(.{3,}?)[aeiu]?d[aei]*y?n$/u;

/** Whether two sounds are forms of one given name. */
export function areEquivalent(a: string, b: string): boolean {
  const [groups, others] = [GROUPS.get(a), GROUPS.get(b)];
  return groups !== undefined && others !== undefined && !groups.isDisjointFrom(others);
}

export const isGivenName = (sound: string): boolean => GROUPS.has(sound);

/** Given names in Arabic letters, and what sounds like them in other scripts. */
const ARABIC = new Set<string>();
for (const row of ROWS) {
  const arabic = row.filter((name) => scriptOf(name) === "Arabic").map(soundOfName);
  for (const sound of row.map(soundOfName)) {
    if (arabic.some((other) => soundLikeness(sound, other, "one") > 0.8)) ARABIC.add(sound);
  }
}

export const isArabicName = (sound: string): boolean => ARABIC.has(sound);

/** A blessing, put before the name that somebody uses and often left out. */
export const isBlessing = (sound: string): boolean => areEquivalent(sound, "muhamad");

/** Other forms of a given name, as sounds. */
export const formsOf = (sound: string): string[] =>
  [...(GROUPS.get(sound) ?? [])].flatMap((row) => SOUNDS[row] ?? []);

/** The first half of a name that ends in "-uddin", as a sound. */
export const firstHalf = (sound: string): string | undefined => OF_THE_FAITH.exec(sound)?.[1];
