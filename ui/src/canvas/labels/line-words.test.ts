import { expect, test } from "vitest";
import { beside, rowsOf, wordBoxes } from "./line-words.ts";

const start = { x: 0, y: 0 };

test("words stand over a line, and left of one that falls or rises steeply", () => {
  expect(beside(start, { x: 100, y: 0 }).y).toBeLessThan(0);
  expect(beside({ x: 100, y: 0 }, start).y).toBeLessThan(0);
  expect(Math.abs(beside(start, { x: 0, y: 100 }).x)).toBeCloseTo(11);
});

test("the boxes of words cover no more than the words, however steep the line", () => {
  const words = "negotiated with";
  const level = wordBoxes(words, start, { x: 300, y: 0 }, 1);
  const wide = level.reduce((sum, { w }) => sum + w, 0);
  expect(wide).toBeGreaterThan(70);
  expect(wide).toBeLessThan(110);
  expect(level.every(({ h }) => h < 20)).toBe(true);
  const steep = wordBoxes(words, start, { x: 0, y: 300 }, 1);
  expect(steep.reduce((sum, { h }) => sum + h, 0)).toBeCloseTo(wide);
  expect(steep.every(({ w }) => w < 20)).toBe(true);
  const slanting = wordBoxes(words, start, { x: 300, y: 300 }, 1);
  expect(slanting.length).toBeGreaterThan(2);
  for (const { w, h } of slanting) expect(Math.max(w, h)).toBeLessThan(40);
});

test("long words stand in rows, the lowest as near to the line as a single one", () => {
  const words = "is said to have pressed (Alwaght)";
  expect(rowsOf("met")).toEqual(["met"]);
  expect(rowsOf(words)).toEqual(["is said to have pressed", "(Alwaght)"]);
  const boxes = wordBoxes(words, start, { x: 300, y: 0 }, 1);
  const heights = [...new Set(boxes.map(({ y }) => y))];
  expect(heights).toEqual([-27, -11]);
  expect(beside(start, { x: 300, y: 0 }, 2).y).toBe((-27 - 11) / 2);
});
