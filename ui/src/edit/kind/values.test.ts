import { expect, test } from "vitest";
import { likesFor } from "./likes.ts";
import { contentOf, EMPTY, missingIn, nameFrom } from "./values.ts";

const BROKERED = {
  ...EMPTY,
  like: "PAID",
  label: "brokered for",
  would: "would broker for",
  didNot: "did not broker for",
  inverse: "had as a broker",
};

test("a name follows from the words", () => {
  expect(nameFrom("brokered for")).toBe("BROKERED_FOR");
  expect(nameFrom("  2nd Café-owner! ")).toBe("ND_CAFE_OWNER");
});

test("what is sent is what was said, and of the sort that it is like", () => {
  expect(contentOf({ ...BROKERED, look: "person", lens: " " })).toMatchObject({
    like: "PAID",
    inverse: "had as a broker",
    look: null,
    lens: null,
  });
  expect(contentOf({ ...BROKERED, like: "COMPANY" })).toMatchObject({ would: null, inverse: null });
  expect(contentOf({ ...BROKERED, like: "MET" })).toMatchObject({ inverse: null });
});

test("what is missing is told at its field", () => {
  expect(missingIn(EMPTY, true)).toEqual({ like: "Choose a kind that it is like." });
  expect(missingIn(BROKERED, true)).toEqual({});
  expect(missingIn({ ...BROKERED, would: "" }, true)).toEqual({
    would: "Must not be empty for a kind of link.",
  });
  expect(missingIn({ ...BROKERED, kind: "MET" }, true)["kind"]).toBe(
    "Is the name of a kind that is here.",
  );
  expect(missingIn({ ...EMPTY, like: "COMPANY" }, true)["label"]).toBe("Give the words.");
});

test("what is called so is found before what only means it", () => {
  expect(likesFor("paid")).toEqual(["PAID", "ADVISES"]);
  expect(likesFor("")[0]).toBe("PERSON");
  expect(likesFor("paid vessel")).toEqual([]);
});
