import type { Position } from "../../state/store.ts";
import type { Box } from "./box-grid.ts";

/** The size that the words of a line are set in. */
export const WORDS_SIZE = 14;
/** How far the words stand from their line, square to it: a step upwards runs along a steep one. */
const APART = 11;

/** As many letters as stand in one row, and how far the rows are apart. */
const LONGEST = 26;
const ROW = 16;

/** The words of a line in rows: long ones would run on over the nodes at its ends. */
export function rowsOf(words: string): string[] {
  const rows: string[] = [];
  for (const word of words.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST) {
      rows[rows.length - 1] = `${last} ${word}`;
    } else {
      rows.push(word);
    }
  }
  return rows;
}

const slopeOf = (from: Position, to: Position) => Math.atan((to.y - from.y) / (to.x - from.x)) || 0;

/** Where the middle of so many rows of words stands, seen from the middle of their line. */
export function beside(from: Position, to: Position, rows = 1, scale = 1): Position {
  const slope = slopeOf(from, to);
  const apart = APART + ((rows - 1) * ROW * scale) / 2;
  return { x: apart * Math.sin(slope), y: -apart * Math.cos(slope) };
}

/** About the width of a letter of the italics, and their height, to the size of the text. */
const LETTER = 0.44;
const HEIGHT = 1.1;
/** As long a piece of the words as one box may hold. */
const PIECE = 24;

/** The room that the words of a line take, as boxes in rows along it. */
export function wordBoxes(words: string, from: Position, to: Position, scale: number): Box[] {
  const rows = rowsOf(words);
  return rows.flatMap((row, i) => {
    const above = rows.length - 1 - i;
    return rowBoxes(row, from, to, scale, beside(from, to, 2 * above + 1, scale));
  });
}

function rowBoxes(words: string, from: Position, to: Position, scale: number, off: Position) {
  const [cos, sin] = [Math.cos(slopeOf(from, to)), Math.sin(slopeOf(from, to))];
  const size = WORDS_SIZE * scale;
  const long = words.length * LETTER * size;
  const pieces = Math.ceil(long / PIECE);
  const step = long / pieces;
  const middle = { x: (from.x + to.x) / 2 + off.x, y: (from.y + to.y) / 2 + off.y };
  const w = step * cos + HEIGHT * size * Math.abs(sin);
  const h = step * Math.abs(sin) + HEIGHT * size * cos;
  return Array.from({ length: pieces }, (_, i) => {
    const along = (i - (pieces - 1) / 2) * step;
    return { x: middle.x + along * cos, y: middle.y + along * sin, w, h };
  });
}
