import { expect, test } from "vitest";
import { messageOf } from "./message.ts";

test("a refusal is told without the name of the field", () => {
  const message = 'entity: there is no entity "nobody".';
  expect(messageOf({ message, extensions: { field: "entity" } })).toBe(
    'There is no entity "nobody".',
  );
});

test("what names no field is told as it is", () => {
  const message = "Something went wrong.";
  expect(messageOf({ message, extensions: {} })).toBe(message);
});
