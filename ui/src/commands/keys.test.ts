import { expect, test } from "vitest";
import { graphStore } from "../state/store.ts";
import { COMMANDS } from "./commands.ts";
import { commandFor, keyText } from "./keys.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

test("no two commands share a key, but a page may have its own meaning for one", () => {
  for (const [page, commands] of Map.groupBy(COMMANDS, (command) => command.page)) {
    const keys = commands.flatMap((command) => command.keys);
    expect([page, new Set(keys).size]).toEqual([page, keys.length]);
  }
  const id = () => commandFor(press("s"))?.id;
  expect(id()).toBe("account");
  graphStore.setState({ page: "same" });
  expect(id()).toBe("same-same");
  graphStore.setState({ page: "contacts" });
});

test("keys find their command, on a Mac too", () => {
  expect(commandFor(press("z", { ctrlKey: true }))?.id).toBe("undo");
  expect(commandFor(press("Z", { metaKey: true, shiftKey: true }))?.id).toBe("redo");
  expect(commandFor(press("k", { metaKey: true }))?.id).toBe("palette");
  expect(commandFor(press("Delete"))?.id).toBe("remove");
});

test("a sign is found however the keyboard reaches it", () => {
  expect(commandFor(press("?", { shiftKey: true }))?.id).toBe("help");
  expect(commandFor(press("/", { shiftKey: true }))?.id).toBe("search");
});

test("keys that belong to the browser are left alone", () => {
  expect(commandFor(press("f", { ctrlKey: true }))).toBeUndefined();
  expect(commandFor(press("ArrowLeft", { altKey: true }))).toBeUndefined();
});

test("keys work where other letters stand on them", () => {
  expect(commandFor(press("ק", { code: "KeyE" }))?.id).toBe("menu");
  expect(commandFor(press("У", { code: "KeyE", shiftKey: true }))?.id).toBe("expand");
  expect(commandFor(press("ث", { code: "KeyE" }))?.id).toBe("menu");
  // What stands on the key of a Latin keyboard decides: Dvorak has E where others have D.
  expect(commandFor(press("e", { code: "KeyD" }))?.id).toBe("menu");
});

test("keys are told as they are printed", () => {
  expect(keyText("mod+shift+z")).toMatch(/^(Ctrl|⌘) (Shift|⇧) Z$/);
  expect(keyText("+")).toBe("+");
});
