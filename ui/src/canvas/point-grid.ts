import type { Position } from "../state/store.ts";

const CELL = 200;

/** Points sorted into the cells of a grid, to find those in a box without a look at all others. */
export interface PointGrid {
  /** Ids of the points whose cells the box touches: all that lie in it, and some round it. */
  touching(centre: Position, halfWidth: number, halfHeight: number): string[];
}

const cellOf = (value: number) => Math.floor(value / CELL);

export function pointGrid(points: Iterable<readonly [id: string, at: Position]>): PointGrid {
  const cells = new Map<string, string[]>();
  for (const [id, { x, y }] of points) {
    const key = `${cellOf(x)},${cellOf(y)}`;
    const cell = cells.get(key);
    if (cell) cell.push(id);
    else cells.set(key, [id]);
  }
  return {
    touching({ x, y }, halfWidth, halfHeight) {
      const found: string[] = [];
      for (let column = cellOf(x - halfWidth); column <= cellOf(x + halfWidth); column++) {
        for (let row = cellOf(y - halfHeight); row <= cellOf(y + halfHeight); row++) {
          found.push(...(cells.get(`${column},${row}`) ?? []));
        }
      }
      return found;
    },
  };
}
