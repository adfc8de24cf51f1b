import { expect, test } from "vitest";
import { counted, dayInWords, uncapitalized, listed, withoutNote } from "./words.ts";

test("days are written out, in no one's time zone", () => {
  expect(dayInWords("2025-06-01")).toBe("1 June 2025");
});

test("counts and lists read as sentences do", () => {
  expect(counted(1, "document")).toBe("1 document");
  expect(counted(0, "document")).toBe("0 documents");
  expect(listed(["Reuters"])).toBe("Reuters");
  expect(listed(["Reuters", "Alwaght", "Axios"])).toBe("Reuters, Alwaght and Axios");
});

test("a grade goes on inside a sentence, but a name keeps its capital", () => {
  expect(uncapitalized("One document")).toBe("one document");
  expect(uncapitalized("Alwaght alone")).toBe("Alwaght alone");
});

test("brackets after a name are a note, not part of it", () => {
  expect(withoutNote("Israeli officials (direct talks)")).toBe("Israeli officials");
  expect(withoutNote("Channel 12")).toBe("Channel 12");
});
