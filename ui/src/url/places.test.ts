import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlaces, writePlaces } from "./places.ts";

const coordinate = fc.integer({ min: -65_536, max: 65_535 });
const placed = fc.record({
  at: fc.record({ x: coordinate, y: coordinate }),
  pinned: fc.boolean(),
});

test("places are read as they were written, in few characters that need no escape", () => {
  fc.assert(
    fc.property(fc.array(fc.option(placed)), (places) => {
      const text = writePlaces(places);
      expect(readPlaces(text, places.length)).toEqual(places);
      expect(text.length).toBeLessThanOrEqual(6 * places.length);
      expect(encodeURIComponent(text)).toBe(text);
    }),
  );
});

test("whatever else an address holds for places is no places", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(5), (text, count) => {
      const places = readPlaces(text, count);
      if (places) expect(writePlaces(places)).toBe(text);
    }),
  );
});

test("what stands farther off than can be written stands at the edge", () => {
  const far = [{ at: { x: 1e9, y: -1e9 }, pinned: true }];
  expect(readPlaces(writePlaces(far), 1)).toEqual([
    { at: { x: 65_535, y: -65_536 }, pinned: true },
  ]);
});
