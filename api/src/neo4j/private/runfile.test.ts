import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { birthOf } from "./processes.ts";
import * as runFile from "./runfile.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backchannel-run-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const note = (file: object) => writeFileSync(join(folder, "run.json"), JSON.stringify(file));
const GONE = { owner: 2 ** 22 + 1, ownerBirth: "long ago", java: null, port: 1 };
const LIVING = { owner: process.pid, ownerBirth: birthOf(process.pid), java: null, port: 1 };

it("gives a folder to the first of two who want it", () => {
  expect(runFile.claim(folder, 7001)).toBe(true);
  expect(runFile.claim(folder, 7002)).toBe(false);
  expect(runFile.read(folder)).toMatchObject({ owner: process.pid, java: null, port: 7001 });
  expect(readdirSync(folder)).toEqual(["run.json"]);
});

it("removes what a dead owner left, and keeps what a living one wrote", () => {
  note(GONE);
  runFile.removeStale(folder);
  expect(readdirSync(folder)).toEqual([]);
  note(LIVING);
  runFile.removeStale(folder);
  expect(runFile.read(folder)).toEqual(LIVING);
});

it("knows an owner by its birth, whatever the clock says and whoever has its number", () => {
  expect(runFile.ownerLives(LIVING)).toBe(true);
  expect(runFile.ownerLives({ ...LIVING, ownerBirth: "another" })).toBe(false);
  expect(runFile.ownerLives({ ...LIVING, ownerBirth: null })).toBe(false);
  expect(runFile.ownerLives(GONE)).toBe(false);
});

it.each(["", "{", "[]", '{"owner":"me"}'])("takes a file of %j for none", (text) => {
  writeFileSync(join(folder, "run.json"), text);
  expect(runFile.read(folder)).toBe(null);
  runFile.removeStale(folder);
  expect(runFile.claim(folder, 7001)).toBe(true);
});

it("lets a server be looked after by this process, then by nobody", () => {
  runFile.claim(folder, 7001);
  runFile.own(folder, { java: 4321, port: 7001 });
  expect(runFile.read(folder)).toEqual({ ...LIVING, java: 4321, port: 7001 });
  runFile.own(folder, null);
  expect(runFile.read(folder)).toEqual({ owner: null, ownerBirth: null, java: 4321, port: 7001 });
});
