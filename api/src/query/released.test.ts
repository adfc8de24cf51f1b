import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { schema } from "../schema.ts";
import { newestVersion, printPromises, unannounced } from "./released.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const released = read("schema/released.graphql");
const { title, contract } = newestVersion(read("docs/CHANGELOG.md"));

it("breaks nothing of the last release that the changelog does not announce under Contract", () => {
  expect(unannounced(released, schema, contract)).toEqual([]);
});

it("is kept as it was released: `npm run schema -- --release`", () => {
  if (!title.endsWith("unreleased")) expect(released).toBe(printPromises(schema));
  expect(printPromises(buildSchema(released))).toBe(released);
});

it("would find what is gone, what may be null now, and what has to be given now", () => {
  const before = `
    type Query { entity(id: ID): Entity!, link: String, gone: Int }
    type Entity { name: String, kind: Kind }
    enum Kind { PERSON STATE }`;
  const after = buildSchema(`
    type Query { entity(id: ID!): Entity, link: Int }
    type Entity { kind: Kind }
    enum Kind { PERSON }`);
  const all = unannounced(before, after, "");
  expect(all).toHaveLength(6);
  const told = "### Contract\n- `Query.*` and `Kind.STATE` have changed, and `Entity.names`.";
  expect(unannounced(before, after, told)).toEqual(["Field Entity.name was removed."]);
  expect(unannounced(before, after, "`Query.entity(id:)`")).toHaveLength(5);
});

it("reads the contract of the newest version alone", () => {
  const changelog =
    "# Log\n\n## 2, unreleased\n\n### Contract\n\n- `A.b`\n\n### Added\n\n- `C.d`\n\n## 1\n\n### Contract\n\n- `E.f`\n";
  expect(newestVersion(changelog)).toEqual({
    title: "2, unreleased",
    contract: "Contract\n\n- `A.b`\n\n",
  });
});
