import { expect, test } from "vitest";
import { clocksInWords, outsideInWords, windowInWords } from "./words.ts";

test("whole months are told as months, with the year once where it is one", () => {
  expect(windowInWords({ from: "2024-12-01", to: "2025-09-30" })).toBe("Dec 2024 – Sep 2025");
  expect(windowInWords({ from: "2025-07-01", to: "2025-08-31" }, "long")).toBe(
    "July to August 2025",
  );
  expect(windowInWords({ from: "2025-02-01", to: "2025-02-28" })).toBe("Feb 2025");
});

test("other windows are told by their days", () => {
  expect(windowInWords({ from: "2025-05-14", to: "2025-06-01" })).toBe("14 May – 1 Jun 2025");
  expect(windowInWords({ from: "2025-05-14", to: "2025-05-14" })).toBe("14 May 2025");
});

test("an open end is told as open", () => {
  expect(windowInWords({ from: "2025-05-01", to: null })).toBe("from May 2025");
  expect(windowInWords({ from: null, to: "2025-05-31" })).toBe("up to May 2025");
  expect(outsideInWords({ from: null, to: "2025-05-31" })).toBe("after 31 May 2025");
  expect(outsideInWords({ from: "2025-05-01", to: null })).toBe("before 1 May 2025");
});

test("what lies wholly in a window with an open end", () => {
  const clocks = { knownBy: null, includePossible: false, includeUndated: false };
  const of = (from: string | null, to: string | null) =>
    clocksInWords({ ...clocks, during: { from, to } });
  expect(of("2025-03-01", null)).toBe("dated wholly from Mar 2025");
  expect(of(null, "2025-03-31")).toBe("dated wholly up to Mar 2025");
});

test("both clocks in one line", () => {
  const clocks = { during: null, knownBy: null, includePossible: true, includeUndated: true };
  const during = { from: "2024-12-01", to: "2025-09-30" };
  expect(clocksInWords(clocks)).toBe("");
  expect(clocksInWords({ ...clocks, during, knownBy: "2025-11-30" })).toBe(
    "dated Dec 2024 – Sep 2025 or undated, published by 30 November 2025",
  );
  expect(
    clocksInWords({ during, knownBy: "2025-11-30", includePossible: false, includeUndated: false }),
  ).toBe("dated wholly within Dec 2024 – Sep 2025, certainly published by 30 November 2025");
});
