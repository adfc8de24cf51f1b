import fc from "fast-check";
import { expect, test } from "vitest";
import { pointGrid } from "./point-grid.ts";

const coordinate = fc.integer({ min: -2000, max: 2000 });
const point = fc.record({ x: coordinate, y: coordinate });
const half = fc.integer({ min: 0, max: 700 });

test("a box touches every point that lies in it", () => {
  fc.assert(
    fc.property(fc.array(point), point, half, half, (points, centre, halfWidth, halfHeight) => {
      const grid = pointGrid(points.map((at, i) => [String(i), at] as const));
      const touched = new Set(grid.touching(centre, halfWidth, halfHeight));
      const inside = points.flatMap(({ x, y }, i) =>
        Math.abs(x - centre.x) <= halfWidth && Math.abs(y - centre.y) <= halfHeight
          ? [String(i)]
          : [],
      );
      expect(inside.filter((id) => !touched.has(id))).toEqual([]);
    }),
  );
});

test("what lies far off is not looked at", () => {
  const grid = pointGrid([
    ["near", { x: 10, y: -10 }],
    ["far", { x: 3000, y: 0 }],
  ]);
  expect(grid.touching({ x: 0, y: 0 }, 50, 50)).toEqual(["near"]);
});
