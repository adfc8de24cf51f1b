import { CombinedError } from "urql";
import { expect, test } from "vitest";
import { failureOf, generalOf, problemsOf } from "./refusal.ts";

const INVALID = {
  __typename: "InvalidInput",
  message: "names.2: must not be empty. kind: must be one of its kinds.",
  problems: [
    { field: "names.2", rule: "must not be empty" },
    { field: "kind", rule: "must be one of its kinds" },
  ],
};

test("each problem stands at its field, and at the list its field belongs to", () => {
  expect(problemsOf(INVALID)).toEqual({
    "names.2": "Must not be empty.",
    names: "Must not be empty.",
    kind: "Must be one of its kinds.",
  });
});

test("a refusal that names one field is told there without its name", () => {
  const refusal = { __typename: "InvalidDate", message: "date: is no date.", field: "date" };
  expect(problemsOf(refusal)).toEqual({ date: "Is no date." });
});

test("what stands at a field is not told above the form too", () => {
  expect(generalOf(INVALID, ["kind"])).toBeNull();
  expect(generalOf(INVALID, ["name"])).toBe(INVALID.message);
  expect(generalOf({ __typename: "SourceRequired", message: "A claim needs one." }, ["name"])).toBe(
    "A claim needs one.",
  );
  expect(generalOf(null, [])).toBeNull();
});

test("an answer that did not come says that sending again does not do it twice", () => {
  const error = new CombinedError({ networkError: new Error("Failed to fetch") });
  expect(failureOf(error).message).toMatch(/did not answer.*not be done twice/);
});

test("an ended session says to sign in", () => {
  const graphQLErrors = [{ message: "…", extensions: { code: "UNAUTHENTICATED" } }];
  expect(failureOf(new CombinedError({ graphQLErrors })).message).toMatch(/Sign in/);
});
