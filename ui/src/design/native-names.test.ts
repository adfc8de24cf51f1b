import { expect, test } from "vitest";
import { nativeNames } from "./native-names.ts";

test("a native name is what an entity is called, not its nom de guerre", () => {
  const names = [
    { value: "al-Jolani", language: "", type: "NOM_DE_GUERRE" },
    { value: "אחמד א-שרע", language: "he", type: "NATIVE_NAME" },
    { value: "الجولاني", language: "ar", type: "NOM_DE_GUERRE" },
    { value: "أحمد الشرع", language: "ar", type: "NATIVE_NAME" },
  ];
  expect(nativeNames(names).map(({ value }) => value)).toEqual(["أحمد الشرع", "אחמד א-שרע"]);
});
