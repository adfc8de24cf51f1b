import { expect, it } from "vitest";
import { Attempts } from "./attempts.ts";

const rules = { free: 3, longestPauseMs: 8_000, capacity: 3 };

it("asks for no pause at first, then for one that doubles up to the longest", () => {
  const attempts = new Attempts(rules);
  const pauses = Array.from({ length: 8 }, () => {
    attempts.count("ada", 0);
    return attempts.pauseOf("ada", 0);
  });
  expect(pauses).toEqual([0, 0, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  expect(attempts.pauseOf("ada", 7_000)).toBe(1_000);
  expect(attempts.pauseOf("ada", 8_000)).toBe(0);
  expect(attempts.pauseOf("bob", 0)).toBe(0);
});

it("begins anew after a success, or after an hour without a failure", () => {
  const attempts = new Attempts(rules);
  for (let i = 0; i < 5; i++) attempts.count("ada", 0);
  attempts.count("ada", 4_000_000);
  expect(attempts.pauseOf("ada", 4_000_000)).toBe(0);
  for (let i = 0; i < 5; i++) attempts.count("ada", 4_000_000);
  attempts.forget("ada");
  expect(attempts.pauseOf("ada", 4_000_000)).toBe(0);
});

it("takes back what turned out to be no failure", () => {
  const attempts = new Attempts(rules);
  for (let i = 0; i < 10; i++) {
    attempts.count("ada", 0);
    attempts.takeBack("ada");
  }
  expect(attempts.size).toBe(0);
});

it("remembers no more keys than it may, and forgets the one that failed longest ago", () => {
  const attempts = new Attempts(rules);
  for (const key of ["a", "a", "a", "b", "c", "d"]) attempts.count(key, 0);
  expect(attempts.size).toBe(3);
  expect(attempts.pauseOf("a", 0)).toBe(0);
});
