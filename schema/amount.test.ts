import { expect, it } from "vitest";
import { amountProblem, readAmount, shareProblem } from "./amount.ts";

it.each([
  ["1200000", { from: "1200000", to: "1200000" }],
  ["0.5", { from: "0.5", to: "0.5" }],
  ["10..20", { from: "10", to: "20" }],
  ["50000000..", { from: "50000000", to: null }],
  ["..10", { from: null, to: "10" }],
  ["..", null],
  ["1,200,000", null],
  ["-5", null],
  ["1e6", null],
  ["EUR 5", null],
  ["", null],
])("reads %j as %j", (text, amount) => {
  expect(readAmount(text)).toEqual(amount);
});

it.each([
  ["20..10", "ends below its start"],
  ["ten", expect.stringContaining("must be a number such as 1200000")],
  ["10..10", null],
])("finds wrong with %j: %j", (text, problem) => {
  expect(amountProblem(text)).toEqual(problem);
});

it.each([
  ["25", null],
  ["100", null],
  ["50..", null],
  ["100.5", "must be a share of 100 per cent or less"],
  ["90..110", "must be a share of 100 per cent or less"],
])("as a share finds wrong with %j: %j", (text, problem) => {
  expect(shareProblem(text)).toBe(problem);
});
