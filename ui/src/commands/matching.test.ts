import { beforeEach, expect, test } from "vitest";
import { graphStore, INITIAL } from "../state/store.ts";
import { matching } from "./matching.ts";

const idsFor = (text: string) => matching(text).map(({ id }) => id);

beforeEach(() => graphStore.setState(INITIAL, true));

test("a command is found by words of its label in any order", () => {
  expect(idsFor("path find")[0]).toBe("path");
});

test("a command is found by other words for it, after those that have them in their label", () => {
  expect(idsFor("share url")).toEqual(["copy-link", "search-for"]);
  const found = idsFor("outlets");
  expect(found).toEqual(["sources", "search-for"]);
  expect(idsFor("report")).toEqual(["documents", "brief", "search-for"]);
  expect(idsFor("search")[0]).toBe("search");
});

test("what cannot be done now is not offered", () => {
  expect(idsFor("clear the graph")).not.toContain("clear");
  graphStore.setState({ page: "explore", drawn: ["syria"] });
  expect(idsFor("clear the graph")[0]).toBe("clear");
});
