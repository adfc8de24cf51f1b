import fc from "fast-check";
import { expect, test } from "vitest";
import { boxGrid, overlap, type Box } from "./box-grid.ts";

const place = fc.integer({ min: -300, max: 300 });
const size = fc.integer({ min: 1, max: 200 });
const box = fc.record({ x: place, y: place, w: size, h: size, of: fc.constantFrom("a", "b") });

test("the grid finds what covers a box, as a look at all of them does", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), box, (all: Box[], asked) => {
      const grid = boxGrid();
      for (const each of all) grid.add(each);
      const found = all.some((each) => each.of !== "a" && overlap(each, asked));
      expect(grid.cover(asked, "a")).toBe(found);
    }),
  );
});
