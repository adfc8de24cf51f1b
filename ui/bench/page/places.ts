import type { Position } from "../../src/state/store.ts";

/** Room for an entity and its name, about as close as the layout puts them. */
const CELL = { width: 150, height: 90 };

/**
 * A place for every entity, near the one it grew from: from there it walks straight on to the
 * first free cell. Takes the place of the layout, which is far too slow for 10,000.
 */
export function places(
  parents: readonly number[],
  random: () => number,
  idOf: (index: number) => string,
): Record<string, Position> {
  const taken = new Set<string>();
  const cells: [number, number][] = [];
  for (const parent of parents) {
    const [x, y] = cells[parent] ?? [0, 0];
    const angle = 2 * Math.PI * random();
    let cell: [number, number] = [x, y];
    for (let step = 1; taken.has(cell.join()); step++) {
      cell = [Math.round(x + step * Math.cos(angle)), Math.round(y + step * Math.sin(angle))];
    }
    taken.add(cell.join());
    cells.push(cell);
  }
  const shift = (size: number) => (random() - 0.5) * size * 0.3;
  return Object.fromEntries(
    cells.map(([x, y], i) => [
      idOf(i),
      {
        x: Math.round(x * CELL.width + shift(CELL.width)),
        y: Math.round(y * CELL.height + shift(CELL.height)),
      },
    ]),
  );
}
