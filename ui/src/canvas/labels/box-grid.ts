/** A box by its centre. Boxes with the same `of` may cover each other. */
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
/** Two cells may share a key, since everything found in a cell is compared anyway. */
const keyOf = (column: number, row: number) => column * 65_536 + row;

/** Boxes sorted into the cells of a grid that they touch, to find what covers another. */
export function boxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>();
  /** Whether `test` holds for the key of any cell that a box touches. */
  const someCell = ({ x, y, w, h }: Box, test: (key: number) => boolean): boolean => {
    const [right, bottom] = [cellOf(x + w / 2), cellOf(y + h / 2)];
    for (let column = cellOf(x - w / 2); column <= right; column++) {
      for (let row = cellOf(y - h / 2); row <= bottom; row++) {
        if (test(keyOf(column, row))) return true;
      }
    }
    return false;
  };
  return {
    add(box) {
      someCell(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    cover(box, of) {
      const covers = (other: Box) => other.of !== of && overlap(box, other);
      return someCell(box, (key) => cells.get(key)?.some(covers) ?? false);
    },
  };
}

export const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2;
