import type { Position } from "../state/store.ts";

/** The position of an entity, and whether somebody placed it by hand. */
export interface Placed {
  at: Position;
  pinned: boolean;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 6;
/** Six digits hold two whole numbers from -FARTHEST up to FARTHEST, and the pin. */
const FARTHEST = 2 ** 16;
const SPAN = 2 * FARTHEST;

/** Six characters per entity, or a dot if it has no position. */
export function writePlaces(places: readonly (Placed | null)[]): string {
  return places.map((placed) => (placed ? writeOne(placed) : ".")).join("");
}

/** Reads the positions back, one per entity; null if the text does not contain `count` of them. */
export function readPlaces(text: string, count: number): (Placed | null)[] | null {
  // Thirty-five bits: the first of the six digits is one of thirty-two.
  const words = text.match(/\.|[A-Za-f][\w-]{5}/g) ?? [];
  if (words.join("") !== text || words.length !== count) return null;
  return words.map((word) => (word === "." ? null : readOne(word)));
}

function writeOne({ at, pinned }: Placed): string {
  let rest = (shifted(at.x) * SPAN + shifted(at.y)) * 2 + Number(pinned);
  let word = "";
  for (let i = 0; i < LENGTH; i++) {
    word = DIGITS[rest % 64]! + word;
    rest = Math.floor(rest / 64);
  }
  return word;
}

function readOne(word: string): Placed {
  const all = [...word].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
  const both = Math.floor(all / 2);
  return {
    at: { x: Math.floor(both / SPAN) - FARTHEST, y: (both % SPAN) - FARTHEST },
    pinned: all % 2 === 1,
  };
}

const shifted = (value: number) => Math.min(SPAN - 1, Math.max(0, Math.round(value) + FARTHEST));
