import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openEmbedded } from "./embedded.ts";
import { homeTrouble, makeHome } from "./home.ts";

let folder: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backchannel-home-"));
  umask = process.umask(0o022);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true });
});

const modeOf = (path: string) => statSync(path).mode & 0o777;

it("makes a home that only its owner can look into", () => {
  const home = join(folder, "home");
  makeHome(home);
  expect(modeOf(home)).toBe(0o700);
  expect(modeOf(join(home, "neo4j"))).toBe(0o700);
});

it("closes what lies open in a home of before, and leaves the folder itself as it was given", () => {
  const home = join(folder, "home");
  mkdirSync(join(home, "neo4j"), { recursive: true });
  makeHome(home);
  expect(modeOf(home)).toBe(0o755);
  expect(modeOf(join(home, "neo4j"))).toBe(0o700);
});

it.each(["", "/below"])("says in a sentence that its home is a file%s", async (below) => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const opening = openEmbedded({ home: file + below, say: () => {} });
  await expect(opening).rejects.toMatchObject({
    name: "SetupError",
    message: expect.stringMatching(/cannot use .*file.* \(a file stands.*BACKCHANNEL_HOME/),
  });
});

it.each([
  ["EACCES", "permission denied"],
  ["EPERM", "belongs to another user"],
  ["EROFS", "can only be read"],
  ["ENOSPC", "disk is full"],
])("says in a sentence what %s means", (code, words) => {
  const error = Object.assign(new Error(code), { code, path: "/srv/home", syscall: "open" });
  const message = expect.stringMatching(`^Backchannel cannot use /srv/home \\(.*${words}`);
  expect(homeTrouble(error)).toMatchObject({ name: "SetupError", message });
});

it("leaves any other error as it is", () => {
  const error = new Error("a fault of ours");
  expect(homeTrouble(error)).toBe(error);
});
