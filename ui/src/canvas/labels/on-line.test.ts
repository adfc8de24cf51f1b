import { expect, test } from "vitest";
import { onLine, pointOn } from "./on-line.ts";

const [from, to] = [
  { x: 10, y: 20 },
  { x: 210, y: 20 },
];

test("a point on a line keeps its part of the way and its distance wherever the line goes", () => {
  const stand = onLine(from, to, { x: 60, y: 46 });
  expect(stand).toEqual({ along: 0.25, aside: 26 });
  expect(pointOn(from, to, stand)).toEqual({ x: 60, y: 46 });
  const turned = pointOn(from, { x: 10, y: 420 }, stand);
  expect(turned.x).toBeCloseTo(-16);
  expect(turned.y).toBeCloseTo(120);
});

test("a line without length has its points where it stands", () => {
  const { x, y } = pointOn(from, from, onLine(from, from, { x: 15, y: 25 }));
  expect([x, y]).toEqual([10, 20]);
});
