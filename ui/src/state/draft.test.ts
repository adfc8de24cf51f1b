import { beforeEach, expect, test } from "vitest";
import { forgetDrafts, readDraft, writeDraft } from "./draft.ts";

const INITIAL = { statement: "", date: "", background: false, subject: null as string | null };
let kept: Map<string, string>;
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept = new Map();
});

test("what was written comes back, under its own key alone", () => {
  const written = { ...INITIAL, statement: "They met.", subject: "syria" };
  writeDraft(storage, "claim:a", written, INITIAL);
  expect(readDraft(storage, "claim:a", INITIAL)).toEqual(written);
  expect(readDraft(storage, "claim:b", INITIAL)).toBeNull();
});

test("a form that is again as at the start leaves nothing behind", () => {
  writeDraft(storage, "claim:a", { ...INITIAL, statement: "T" }, INITIAL);
  writeDraft(storage, "claim:a", INITIAL, INITIAL);
  expect(kept.size).toBe(0);
});

test("fields of an older form are let go, and new ones are as at the start", () => {
  kept.set(
    "backchannel.draft.claim:a",
    JSON.stringify({ statement: "They met.", background: "no", gone: 1, ["__proto__"]: 1 }),
  );
  expect(readDraft(storage, "claim:a", INITIAL)).toEqual({ ...INITIAL, statement: "They met." });
});

test("who signs out leaves no draft behind, and nothing else goes", () => {
  writeDraft(storage, "claim:a", { ...INITIAL, statement: "They met." }, INITIAL);
  kept.set("theme", "dark");
  forgetDrafts(storage, [...kept.keys()]);
  expect([...kept.keys()]).toEqual(["theme"]);
});

test.each(["", "{", "[]", "7", "null", '{"gone":1}'])("%o is no draft", (text) => {
  kept.set("backchannel.draft.claim:a", text);
  expect(readDraft(storage, "claim:a", INITIAL)).toBeNull();
});

test("a browser that keeps nothing is written to in vain, without an error", () => {
  const full = {
    ...storage,
    setItem: () => {
      throw new Error("full");
    },
  };
  writeDraft(full, "claim:a", { ...INITIAL, statement: "T" }, INITIAL);
  expect(kept.size).toBe(0);
});
