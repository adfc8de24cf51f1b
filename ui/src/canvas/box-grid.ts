/** A box round its middle; `of` names what does not mind it. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  of?: string;
}

export interface BoxGrid {
  add(box: Box): void;
  /** Whether something but what is `of` the same covers any of the box. */
  cover(box: Box, of: string): boolean;
}

const CELL = 80;
const cellOf = (value: number) => Math.floor(value / CELL);

/** Boxes sorted into the cells of a grid that they touch, to find what covers another. */
export function boxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>();
  function* touching({ x, y, w, h }: Box) {
    for (let column = cellOf(x - w / 2); column <= cellOf(x + w / 2); column++) {
      for (let row = cellOf(y - h / 2); row <= cellOf(y + h / 2); row++) yield `${column},${row}`;
    }
  }
  return {
    add(box) {
      for (const key of touching(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    cover(box, of) {
      for (const key of touching(box)) {
        if (cells.get(key)?.some((other) => other.of !== of && overlap(box, other))) return true;
      }
      return false;
    },
  };
}

export const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2;
