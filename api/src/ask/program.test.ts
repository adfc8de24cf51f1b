import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { programIn, thisProgram } from "./program.ts";

it("differs where a source does, wherever that lies, and by nothing else", () => {
  const root = mkdtempSync(join(tmpdir(), "program-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => writeFileSync(join(root, "src", file), text);
  mkdirSync(join(root, "src/words"), { recursive: true });
  const now = () => programIn(root, ["src"]);
  write("words/verb.ts", "is said to");
  const before = now();
  write("words/verb.test.ts", "a test");
  write("notes.md", "a note");
  expect(now()).toBe(before);
  write("words/verb.ts", "is told to");
  const after = now();
  expect(after).not.toBe(before);
  write("words/role.ts", "");
  expect(now()).not.toBe(after);
});

it("is the same whenever this program is asked", () => {
  expect(thisProgram()).toMatch(/^[\w-]{43}$/);
  expect(thisProgram()).toBe(thisProgram());
});
