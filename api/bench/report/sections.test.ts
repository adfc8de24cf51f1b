import { expect, it } from "vitest";
import { mergeSections } from "./sections.ts";

const document =
  "# Title\n\nWords.\n\n## 100k: 5 links\n\nold\n\n## The page\n\n### A part\n\nold\n";
const order = ["1k", "100k", "The page"];

it("keeps the sections that were not made anew, in order", () => {
  expect(mergeSections(document, ["## The page\n\nnew"], order)).toEqual([
    "## 100k: 5 links\n\nold",
    "## The page\n\nnew",
  ]);
  expect(mergeSections(document, ["## 100k: 6 links\n\nnew", "## 1k: 1 link"], order)).toEqual([
    "## 1k: 1 link",
    "## 100k: 6 links\n\nnew",
    "## The page\n\n### A part\n\nold",
  ]);
});

it("starts a document that is not there yet", () => {
  expect(mergeSections("", ["## 1k: 1 link"], order)).toEqual(["## 1k: 1 link"]);
});
