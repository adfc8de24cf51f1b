import { afterEach, expect, it } from "vitest";
import { EVERY_LINK_KIND, LINK_KINDS, linkKindsWhere } from "@backchannel/schema/kinds.ts";
import { setOwnKinds } from "@backchannel/schema/own-kinds.ts";
import { degree, typeList, types, written } from "./types.ts";

afterEach(() => setOwnKinds({ entityKinds: {}, linkKinds: {} }));

it("writes out each list of kinds that a statement names, with those that come later", () => {
  const family = linkKindsWhere((_, { lens }) => lens === "CIRCLE");
  const cypher = `MATCH (a)-[r:${types("family", family)}]-(b) WHERE a.kind IN ${typeList("family", family)}`;
  const kinds = [...family];
  expect(written(cypher)).toBe(
    `MATCH (a)-[r:${kinds.join("|")}]-(b) WHERE a.kind IN [${kinds.map((kind) => `'${kind}'`).join(", ")}]`,
  );
  setOwnKinds({ entityKinds: {}, linkKinds: { GODPARENT_OF: LINK_KINDS.RELATED_TO } });
  expect(written(cypher)).toContain(`[r:${[...kinds, "GODPARENT_OF"].join("|")}]`);
  expect(() => types("family", [])).toThrow('Two lists of link kinds are called "family".');
});

it("counts every kind once, in parts", () => {
  const text = written(`RETURN ${degree("e", "every kind of all", EVERY_LINK_KIND)} AS degree`);
  const parts = [...text.matchAll(/COUNT \{ \(e\)-\[:([A-Z_|]+)\]-\(\) \}/g)];
  expect(parts.flatMap(([, part]) => part!.split("|"))).toEqual(EVERY_LINK_KIND);
  expect(Math.max(...parts.map(([, part]) => part!.split("|").length))).toBeLessThanOrEqual(40);
});
