import { expect, test } from "vitest";
import {
  dayAt,
  endAt,
  endOf,
  leftOf,
  monthAt,
  moved,
  placeOf,
  startAt,
  stopOf,
  STOPS,
  widthOf,
  windowOver,
  type Axis,
  windowOrNull,
} from "./axis.ts";

const months = [
  { first: "2024-12-01", last: "2024-12-31" },
  { first: "2025-01-01", last: "2025-01-31" },
  { first: "2025-02-01", last: "2025-02-28" },
  { first: "2025-03-01", last: "2025-03-31" },
];
const plain: Axis = { months, hasEarlier: false };
const withEarlier: Axis = { months, hasEarlier: true };

test("months share the axis, after a bin for what came earlier", () => {
  expect(leftOf(plain, 2)).toBe(50);
  expect(leftOf(withEarlier, 4)).toBe(100);
  expect(leftOf(withEarlier, 0)).toBeGreaterThan(widthOf(withEarlier));
});

test("a day stands inside its month, one that lies off the axis at its edge", () => {
  expect(placeOf(plain, "2025-02-01")).toBe(50);
  expect(placeOf(plain, "2025-02-15")).toBe(62.5);
  expect(endOf(plain, "2025-02-28")).toBe(75);
  expect(placeOf(plain, "1967-06-05")).toBe(0);
  expect(endOf(plain, "2031-01-01")).toBe(100);
  expect(placeOf(withEarlier, "1967-06-05")).toBeLessThan(leftOf(withEarlier, 0));
});

test("a place gives back the month and the day that stand there", () => {
  expect(monthAt(plain, 60)).toBe(2);
  expect(monthAt(plain, 100)).toBe(3);
  expect(monthAt(withEarlier, 5)).toBe(-1);
  expect(dayAt(plain, 62.5)).toBe("2025-02-15");
  expect(dayAt(plain, 100)).toBeNull();
});

test("a dropped handle snaps to the nearest month, or opens the window at the end", () => {
  expect(startAt(plain, 27)).toBe("2025-01-01");
  expect(startAt(plain, 3)).toBeNull();
  expect(endAt(plain, 73)).toBe("2025-02-28");
  expect(endAt(plain, 97)).toBeNull();
  expect(startAt(withEarlier, leftOf(withEarlier, 0))).toBe("2024-12-01");
});

test("a drag over months makes a window, whichever way it goes", () => {
  const window = { from: "2025-01-01", to: "2025-02-28" };
  expect(windowOver(plain, 1, 2)).toEqual(window);
  expect(windowOver(plain, 2, 1)).toEqual(window);
  expect(windowOver(withEarlier, -1, 0)).toEqual({ from: null, to: "2024-12-31" });
  expect(windowOver(withEarlier, -1, -1)).toEqual({ from: null, to: "2024-11-30" });
});

test("a handle never passes the other one", () => {
  const window = { from: "2025-01-01", to: "2025-02-28" };
  expect(moved(window, "from", "2025-03-01")).toEqual(window);
  expect(moved(window, "to", "2024-12-31")).toEqual(window);
  expect(moved(window, "to", null)).toEqual({ from: "2025-01-01", to: null });
});

test("the keyboard goes on from the stop before a day that is none", () => {
  expect(stopOf(STOPS.from(plain), null)).toBe(0);
  expect(stopOf(STOPS.from(plain), "2025-01-15")).toBe(2);
  expect(stopOf(STOPS.to(plain), "2025-02-15")).toBe(1);
  expect(stopOf(STOPS.to(plain), null)).toBe(4);
});

test("a window is its two ends alone, whatever else comes with them", () => {
  const clocks = { from: "2025-01-01", to: null, knownBy: "2025-06-01" };
  expect(windowOrNull(clocks)).toStrictEqual({ from: "2025-01-01", to: null });
  expect(windowOrNull({ ...clocks, from: null })).toBeNull();
});
