import { expect, test } from "vitest";
import { MutationIds } from "./mutation-id.ts";

test("the same input keeps its name until it is answered, another has another", () => {
  const ids = new MutationIds();
  const first = ids.of({ name: "a" });
  expect(ids.of({ name: "a" })).toBe(first);
  const other = ids.of({ name: "b" });
  expect(other).not.toBe(first);
  ids.answered();
  expect(ids.of({ name: "b" })).not.toBe(other);
});
