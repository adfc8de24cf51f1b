import { expect, test } from "vitest";
import type { DrawnEntity, DrawnLink } from "./drawn.ts";
import { graphView } from "./view.ts";

const entity = (id: string, more: Partial<DrawnEntity> = {}): DrawnEntity => ({
  id,
  name: id,
  kind: "STATE",
  kindLabel: "state",
  look: "state",
  unnamed: false,
  degree: 1,
  aliases: [],
  ...more,
});

const link = (id: string, more: Partial<DrawnLink> = {}): DrawnLink => ({
  id,
  kind: "REPRESENTS",
  label: id,
  lens: "CONTACTS",
  symmetric: false,
  evidence: "SINGLE",
  contested: false,
  origins: 1,
  source: { id: "a" },
  target: { id: "b" },
  ...more,
});

const pair = [entity("a"), entity("b")];
const linesOf = (links: DrawnLink[], selectedLink: string | null = null) =>
  graphView({ nodes: pair, links, hidden: [] }, { selectedLink }).lines;

test("one link is one line", () => {
  expect(linesOf([link("met")])).toMatchObject([{ id: "met", label: "met", heads: "target" }]);
});

test("parallel links fold into one line in the style of the best supported", () => {
  const [line, ...others] = linesOf([
    link("met"),
    link("represents", { evidence: "MULTI_ORIGIN", origins: 2, lens: "SPEAKS_FOR" }),
    link("visited"),
  ]);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ evidence: "MULTI_ORIGIN", lens: "SPEAKS_FOR", origins: 2 });
  expect(line!.links).toHaveLength(3);
  expect(line!.label).toBe("represents, met and 1 more");
});

test("what is not simply asserted says on its line who says so, as far as there is room", () => {
  const said = { label: "is said to oppose", toldBy: "Alwaght" };
  expect(linesOf([link("a", said)])[0]!.label).toBe("is said to oppose (Alwaght)");
  const [line] = linesOf([link("b", said), link("c", { ...said, label: "is said to press" })]);
  expect(line!.label).toBe("is said to oppose (Alwaght) and is said to press (Alwaght)");
  const toldBy = "people whom the Velmora Courier does not name";
  expect(linesOf([link("a", { toldBy })])[0]!.label).toBe("a (people whom the Velmora Courier d…)");
});

test("an office stands on the line where the verb does not say it, but not who met whom as what", () => {
  const words = (more: Partial<DrawnLink>) => linesOf([link("a", more)])[0]!.label;
  const posted = { label: "holds a post at", lens: "SPEAKS_FOR", titles: ["director"] } as const;
  expect(words(posted)).toBe("holds a post at · director");
  expect(words({ ...posted, measureShort: "25 %", toldBy: "Alwaght" })).toBe(
    "holds a post at · director · 25 % (Alwaght)",
  );
  expect(words({ ...posted, label: "is director of" })).toBe("is director of");
  expect(words({ ...posted, lens: "CONTACTS" })).toBe("holds a post at");
  expect(words({ ...posted, lens: null })).toBe("holds a post at");
});

test("how much is told stands on the line behind the verb, before who says so", () => {
  const paid = { label: "paid", measureShort: "3 × EUR 1.2 m" };
  expect(linesOf([link("a", paid)])[0]!.label).toBe("paid · 3 × EUR 1.2 m");
  expect(linesOf([link("a", { ...paid, toldBy: "Alwaght" })])[0]!.label).toBe(
    "paid · 3 × EUR 1.2 m (Alwaght)",
  );
});

test("a contested link and one said not to be so keep their own lines", () => {
  const lines = linesOf([
    link("met"),
    link("visited"),
    link("attacked", { contested: true }),
    link("withdrew from", { evidence: "SAID_NOT" }),
  ]);
  expect(lines.map(({ id }) => id)).toEqual(["fold:a|b", "attacked", "withdrew from"]);
  expect(lines[0]!.contested).toBe(false);
});

test("a single link left beside a contested one is not called a fold", () => {
  const lines = linesOf([link("met"), link("attacked", { contested: true })]);
  expect(lines.map(({ id }) => id)).toEqual(["met", "attacked"]);
});

test("selecting a link fans its pair out", () => {
  expect(linesOf([link("met"), link("visited")], "met")).toHaveLength(2);
  expect(linesOf([link("met"), link("visited")], "elsewhere")).toHaveLength(1);
});

test("a fold has heads where its links point", () => {
  const back = { source: { id: "b" }, target: { id: "a" } };
  expect(linesOf([link("x", back), link("y", back)])).toMatchObject([
    { source: "b", target: "a", heads: "target" },
  ]);
  expect(linesOf([link("x"), link("y", back)])).toMatchObject([{ heads: "both" }]);
  expect(linesOf([link("x", { symmetric: true }), link("y", { symmetric: true })])).toMatchObject([
    { heads: "none" },
  ]);
});

test("a look that is switched off takes its links along", () => {
  const view = graphView(
    { nodes: [entity("a"), entity("b", { look: "person" })], links: [link("met")], hidden: [] },
    { hiddenLooks: ["person"] },
  );
  expect(view.nodes.map(({ id }) => id)).toEqual(["a"]);
  expect(view.lines).toEqual([]);
});

test("a node tells its links, its hidden neighbours and its own script", () => {
  const nodes = [entity("a", { aliases: [{ value: "Syria" }, { value: "سوريا" }] }), entity("b")];
  const view = graphView(
    { nodes, links: [link("met"), link("visited")], hidden: [{ entity: { id: "a" }, count: 3 }] },
    { pinned: ["a"] },
  );
  expect(view.nodes[0]).toMatchObject({ links: 2, hidden: 3, original: "سوريا", pinned: true });
  expect(view.nodes[1]).toMatchObject({ links: 2, hidden: 0, original: null, pinned: false });
});
