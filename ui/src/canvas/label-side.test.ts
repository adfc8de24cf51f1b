import { expect, test } from "vitest";
import { freeSide } from "./label-side.ts";

const [right, down, left, up] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];

test("a label stands below while no line leaves there", () => {
  expect(freeSide([])).toBe("bottom");
  expect(freeSide([up, left, right])).toBe("bottom");
});

test("it moves to the side with the most room", () => {
  expect(freeSide([down, left, right])).toBe("top");
  expect(freeSide([down, up, left])).toBe("right");
  expect(freeSide([down, up, right])).toBe("left");
});

test("hemmed in on all sides, it stays below", () => {
  expect(freeSide([down, up, left, right])).toBe("bottom");
});

test("it keeps off other nodes", () => {
  expect(freeSide([up], ["bottom"])).toBe("right");
  expect(freeSide([up], ["bottom", "right"])).toBe("left");
  expect(freeSide([], ["bottom", "top", "right", "left"])).toBe("bottom");
});
