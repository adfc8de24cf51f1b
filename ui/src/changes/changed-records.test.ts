import { expect, test } from "vitest";
import { byRecord, isTakenBack, shortened } from "./changed-records.ts";

const difference = (record: string, field: string) => ({
  record,
  recordText: record.toUpperCase(),
  field,
  before: null,
  after: "x",
});

test("what differs of one record stands together", () => {
  const [a, b, c] = [difference("a", "date"), difference("b", "date"), difference("a", "place")];
  expect(byRecord([a, b, c])).toEqual([
    { record: "a", text: "A", fields: [a, c] },
    { record: "b", text: "B", fields: [b] },
  ]);
});

test("a long text ends after a word", () => {
  const text = "They met in Baku. ".repeat(20);
  expect(shortened(text)).toMatch(/^They met.* …$/);
  expect(shortened(text).length).toBeLessThan(150);
  expect(text.startsWith(shortened(text).slice(0, -2))).toBe(true);
});

test("a text of one long word is cut, and never within a sign", () => {
  expect(shortened("😀".repeat(200))).toBe(`${"😀".repeat(140)} …`);
});

test("a short text stays whole", () => {
  expect(shortened("They met.")).toBe("They met.");
});

test("a change whose taking back was taken back holds again", () => {
  expect(isTakenBack({ revertedBy: null })).toBe(false);
  expect(isTakenBack({ revertedBy: { revertedBy: null } })).toBe(true);
  expect(isTakenBack({ revertedBy: { revertedBy: { revertedBy: null } } })).toBe(false);
});
