import { setOwnKinds } from "@backchannel/schema/own-kinds.ts";
import { ownRows } from "@backchannel/schema/own-rows.ts";
import { expect, test } from "vitest";
import type { DrawnEntity, DrawnLink } from "./drawn.ts";
import { graphView, type ViewOptions } from "./view.ts";

const entity = (id: string, more: Partial<DrawnEntity> = {}): DrawnEntity => ({
  id,
  name: id,
  kind: "PERSON",
  kindLabel: "person",
  look: "person",
  unnamed: false,
  degree: 1,
  aliases: [],
  ...more,
});
const event = (id: string) =>
  entity(id, { kind: "MEETING", kindLabel: "meeting", look: "event", dateText: "May 2025" });

const involved = (who: string, what: string, more: Partial<DrawnLink> = {}): DrawnLink => ({
  id: `${who} ${what}`,
  kind: "INVOLVED_IN",
  label: "was involved in",
  lens: null,
  symmetric: false,
  evidence: "SINGLE",
  roleClass: "TAKES_PART",
  contested: false,
  origins: 1,
  source: { id: who },
  target: { id: what },
  ...more,
});

const people = ["ada", "ben", "cy"].map((id) => entity(id));
const viewOf = (links: DrawnLink[], options: ViewOptions = {}) =>
  graphView(
    { nodes: [...people, event("round")], links, hidden: [] },
    { foldEvents: true, ...options },
  );
const joinsOf = (links: DrawnLink[], options?: ViewOptions) =>
  viewOf(links, options).nodes.find(({ id }) => id === "round")?.joins;
const two = [involved("ada", "round"), involved("ben", "round")];

test("an event of two who are drawn folds into the line between them", () => {
  const { nodes, lines } = viewOf(two);
  expect(nodes.at(-1)).toMatchObject({ id: "round", when: "May 2025", joins: ["ada", "ben"] });
  expect(lines).toMatchObject([
    { spoke: true, heads: "none", source: "ada" },
    { spoke: true, heads: "none", source: "ben" },
  ]);
  // No entity and no link goes with the fold.
  expect(nodes).toHaveLength(4);
  expect(lines.flatMap(({ links }) => links)).toEqual(two);
});

test("the line between two looks no better proved than its weaker half", () => {
  const strong = involved("ada", "round", { evidence: "MULTI_ORIGIN", origins: 3 });
  const weak = involved("ben", "round", { evidence: "OPINION" });
  expect(viewOf([strong, weak]).lines.map(({ evidence }) => evidence)).toEqual([
    "OPINION",
    "OPINION",
  ]);
});

test("where three meet, every spoke keeps its own evidence", () => {
  const third = involved("cy", "round", { evidence: "MULTI_ORIGIN", origins: 2 });
  const { lines } = viewOf([...two, third]);
  expect(lines.map(({ evidence }) => evidence)).toEqual(["SINGLE", "SINGLE", "MULTI_ORIGIN"]);
});

test("a crowd of n is joined by n lines, not by one for every two", () => {
  const crowd = Array.from({ length: 30 }, (_, n) => entity(`guest-${n}`));
  const links = crowd.map(({ id }) => involved(id, "round"));
  const nodes = [...crowd, event("round")];
  expect(graphView({ nodes, links, hidden: [] }, { foldEvents: true }).lines).toHaveLength(30);
});

test("whoever took part is not counted twice for being involved as well", () => {
  const tookPart = involved("ada", "round", { id: "took part", kind: "PARTICIPATED_IN" });
  expect(joinsOf([involved("ada", "round"), tookPart])).toEqual([]);
  expect(joinsOf([tookPart, involved("ben", "round")])).toEqual(["ada", "ben"]);
});

test("an event of only one who is drawn stands in full", () => {
  expect(joinsOf([involved("ada", "round")])).toEqual([]);
});

test("a disagreement is not folded away: the bead tells of it", () => {
  const disputed = involved("cy", "round", { contested: true });
  const again = involved("cy", "round", { id: "took part", kind: "PARTICIPATED_IN" });
  const { nodes, lines } = viewOf([...two, disputed, again]);
  expect(nodes.at(-1)).toMatchObject({ joins: ["ada", "ben", "cy"], contested: true });
  expect(lines.find(({ source }) => source === "cy")).toMatchObject({ contested: true });
  expect(lines).toHaveLength(3);
  expect(viewOf(two).nodes.at(-1)).toMatchObject({ contested: false });
});

test("whoever is said not to have been there is joined to nobody, and the line says so", () => {
  const absent = involved("cy", "round", { evidence: "SAID_NOT" });
  expect(joinsOf([...two, absent])).toEqual(["ada", "ben"]);
  expect(viewOf([...two, absent]).lines).toContainEqual(
    expect.objectContaining({ source: "cy", evidence: "SAID_NOT", spoke: false, heads: "target" }),
  );
});

test("whoever acted in it or underwent it is joined to nobody, and the line says which", () => {
  const attacker = involved("cy", "round", { roleClass: "ACTS", label: "attacked in" });
  const victim = involved("ada", "round", { roleClass: "UNDERGOES", label: "was attacked in" });
  expect(joinsOf([...two, attacker])).toEqual(["ada", "ben"]);
  const { nodes, lines } = viewOf([attacker, victim]);
  expect(nodes.at(-1)).toMatchObject({ id: "round", joins: [] });
  expect(lines.map(({ label, heads }) => [label, heads])).toEqual([
    ["attacked in", "target"],
    ["was attacked in", "target"],
  ]);
});

test("an event stands in full where it is selected, on a lit path, pinned, or all are unfolded", () => {
  expect(joinsOf(two, { standing: ["round"] })).toEqual([]);
  expect(joinsOf(two, { pinned: ["round"] })).toEqual([]);
  expect(joinsOf(two, { foldEvents: false })).toEqual([]);
});

test("other links of a folded event stay as they are", () => {
  const silent = involved("cy", "round", { id: "silent", kind: "DECLINED_COMMENT" });
  const { lines } = viewOf([...two, silent]);
  expect(lines.at(0)).toMatchObject({ id: "silent", spoke: false, heads: "target" });
});

test("links of a graph's own kind that is like taking part fold as that does", () => {
  const watched = {
    like: "PARTICIPATED_IN",
    label: "watched",
    would: "would watch",
    didNot: "did not watch",
    inverse: "was watched by",
  } as const;
  setOwnKinds(ownRows([{ kind: "WATCHED", content: watched }]));
  try {
    const kind = "WATCHED" as DrawnLink["kind"];
    expect(joinsOf(two.map((link) => ({ ...link, kind })))).toEqual(["ada", "ben"]);
  } finally {
    setOwnKinds(ownRows([]));
  }
});
