import type { Position } from "../../state/store.ts";
import type { Box } from "./box-grid.ts";

/** The size that the words of a line are set in. */
export const WORDS_SIZE = 14;
/** How far the words stand from their line, square to it: a step upwards runs along a steep one. */
const APART = 11;

const slopeOf = (from: Position, to: Position) => Math.atan((to.y - from.y) / (to.x - from.x)) || 0;

/** Where the words of a line stand, seen from its middle. */
export function beside(from: Position, to: Position): Position {
  const slope = slopeOf(from, to);
  return { x: APART * Math.sin(slope), y: -APART * Math.cos(slope) };
}

/** About the width of a letter of the italics, and their height, to the size of the text. */
const LETTER = 0.44;
const HEIGHT = 1.1;
/** As long a piece of the words as one box may hold. */
const PIECE = 24;

/** The room that the words of a line take, as boxes in a row along it. */
export function wordBoxes(words: string, from: Position, to: Position, scale: number): Box[] {
  const [cos, sin] = [Math.cos(slopeOf(from, to)), Math.sin(slopeOf(from, to))];
  const size = WORDS_SIZE * scale;
  const long = words.length * LETTER * size;
  const pieces = Math.ceil(long / PIECE);
  const step = long / pieces;
  const off = beside(from, to);
  const middle = { x: (from.x + to.x) / 2 + off.x, y: (from.y + to.y) / 2 + off.y };
  const w = step * cos + HEIGHT * size * Math.abs(sin);
  const h = step * Math.abs(sin) + HEIGHT * size * cos;
  return Array.from({ length: pieces }, (_, i) => {
    const along = (i - (pieces - 1) / 2) * step;
    return { x: middle.x + along * cos, y: middle.y + along * sin, w, h };
  });
}
