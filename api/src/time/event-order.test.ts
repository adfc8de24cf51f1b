import { expect, test } from "vitest";
import { byTime, type Placed, placesInTime } from "./event-order.ts";

const placed = (id: string, day: number | null, follows: string | null = null): Placed => ({
  id,
  dated: day === null ? 0 : 3,
  dateFirst: day,
  dateLast: day,
  follows,
  precedes: null,
});
const order = (events: Placed[], anchors: Placed[] = []) =>
  events.sort(byTime(placesInTime(events, anchors))).map(({ id }) => id);

test("undated events stand after the one they follow, step by step", () => {
  const chain = [placed("c", null, "b"), placed("d", 2), placed("b", null, "a"), placed("a", 1)];
  expect(order(chain)).toEqual(["a", "b", "c", "d"]);
});

test("an undated event stands before a dated one that follows it", () => {
  expect(order([placed("b", 2, "x"), placed("x", null), placed("a", 1)])).toEqual(["a", "x", "b"]);
});

test("an event outside the list orders those in it", () => {
  const events = [placed("b", 2), placed("x", null, "a")];
  expect(order([...events], [placed("a", 1)])).toEqual(["x", "b"]);
  expect(order([...events])).toEqual(["b", "x"]);
});

test("events that follow each other in a ring go last", () => {
  expect(order([placed("x", null, "y"), placed("y", null, "x"), placed("a", 1)])[0]).toBe("a");
});

test("a known end places an event whose start is unknown", () => {
  const ended = { ...placed("e", null), dated: 2, dateLast: 5 };
  expect(order([placed("z", 6), ended, placed("a", 4)])).toEqual(["a", "e", "z"]);
});

test("what an editor places before another stands right before it, in its own order", () => {
  const events = [
    placed("z", 3),
    { ...placed("resigned", null, "last"), precedes: "round" },
    placed("round", null, "a"),
    { ...placed("last", null), precedes: "round" },
    placed("a", 1),
  ];
  expect(order(events)).toEqual(["a", "last", "resigned", "round", "z"]);
});

test("undated events that follow only each other keep their order at the end", () => {
  const events = [placed("x", null, "y"), placed("y", null), placed("a", 1), placed("b", null)];
  expect(order(events)).toEqual(["a", "b", "y", "x"]);
});
