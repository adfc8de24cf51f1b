import { CombinedError, type OperationResult } from "urql";
import { expect, test } from "vitest";
import { onlyWhole } from "./only-whole.ts";

const answered = (data: object | null, path?: (string | number)[]) =>
  ({
    data,
    error: path && new CombinedError({ graphQLErrors: [{ message: "no", path }] }),
  }) as unknown as OperationResult;

test("an answer of which a root was refused has no data, as one that failed altogether", () => {
  expect(onlyWhole(answered({ a: 1, b: null }, ["b"])).data).toBeUndefined();
  expect(onlyWhole(answered({ a: 1, b: null }, ["b", "nodes", 0, "name"])).data).toBeUndefined();
});

test("a root that is null, or holds something that is, is whole", () => {
  for (const answer of [
    answered({ a: 1, b: null }),
    answered({ a: { c: null }, b: null }, ["a", "c"]),
    answered(null),
  ]) {
    expect(onlyWhole(answer)).toBe(answer);
  }
});
