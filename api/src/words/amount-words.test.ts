import fc from "fast-check";
import { expect, it } from "vitest";
import { amountShort, amountText, shareText, sumOf } from "./amount-words.ts";

const EUR = { currency: "EUR", unit: null };

it.each([
  ["1200000", EUR, "EUR 1,200,000", "EUR 1.2 m"],
  ["50000000..", EUR, "EUR 50,000,000 and more", "EUR 50 m and more"],
  ["..10", { currency: null, unit: "tons" }, "up to 10 tons", "up to 10 tons"],
  ["10..20.5", EUR, "EUR 10 to EUR 20.5", "EUR 10 to EUR 20.5"],
  ["900000000000000001", EUR, "EUR 900,000,000,000,000,001", "EUR 900000000 bn"],
  ["3", { currency: null, unit: null }, "3", "3"],
  [null, EUR, "", ""],
])("tells %j as %j", (amount, of, long, short) => {
  expect(amountText({ amount, ...of })).toBe(long);
  expect(amountShort({ amount, ...of })).toBe(short);
});

it.each([
  ["25", "25 %"],
  ["25..50", "25 % to 50 %"],
  ["50..", "50 % and more"],
  [null, ""],
])("tells a share of %j as %j", (share, words) => {
  expect(shareText({ share })).toBe(words);
});

it("adds decimals without losing any", () => {
  expect(sumOf(["0.1", "0.2"])).toBe("0.3");
  expect(sumOf(["1.50", "2.5"])).toBe("4");
  expect(sumOf(["900000000000000001", "1"])).toBe("900000000000000002");
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 20 }), (cents) => {
      const decimals = cents.map(
        (n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`,
      );
      const sum = cents.reduce((all, one) => all + one, 0);
      expect(Number(sumOf(decimals))).toBe(sum / 100);
    }),
  );
});
