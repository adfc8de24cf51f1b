import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import type { DrawnLink } from "../../graph/drawn.ts";
import { graphView } from "../../graph/view.ts";
import { markLit, markPicked } from "./marks.ts";

const link = (source: string, label: string, target: string): DrawnLink => ({
  id: `${source} ${label} ${target}`,
  kind: "REPRESENTS",
  label,
  lens: "CONTACTS",
  symmetric: false,
  evidence: "SINGLE",
  contested: false,
  origins: 1,
  source: { id: source },
  target: { id: target },
});

/** Three entities in a row; two links of the first pair are folded into one line. */
function scene() {
  const nodes = ["a", "b", "c"].map((id) => ({
    id,
    name: id,
    kind: "STATE" as const,
    kindLabel: "state",
    look: "state" as const,
    unnamed: false,
    degree: 1,
    aliases: [],
  }));
  const links = [link("a", "met", "b"), link("a", "visited", "b"), link("b", "met", "c")];
  const view = graphView({ nodes, links, hidden: [] });
  const cy = cytoscape({ headless: true });
  cy.add(view.nodes.map(({ id }) => ({ data: { id } })));
  cy.add(view.lines.map(({ id, source, target }) => ({ data: { id, source, target } })));
  const having = (name: string) => cy.elements(`.${name}`).map((element) => element.id());
  return { cy, view, having };
}

test("a chain is lit with the line that its link is folded into, and the rest faded", () => {
  const { cy, view, having } = scene();
  markLit(cy, view, { nodes: ["a", "b"], links: ["a visited b"] });
  expect(having("lit")).toEqual(["a", "b", "fold:a|b"]);
  expect(having("faded")).toEqual(["c", "b met c"]);
  expect(cy.getElementById("fold:a|b").data("lit")).toBe("visited");
});

test("what is not drawn is passed over, and a chain of nothing fades nothing", () => {
  const { cy, view, having } = scene();
  markLit(cy, view, { nodes: ["a", "elsewhere"], links: ["no link"] });
  expect(having("lit")).toEqual(["a"]);
  markLit(cy, view, { nodes: ["elsewhere"], links: [] });
  expect(having("faded")).toEqual([]);
});

test("a mediation marks those who take part in it", () => {
  const { cy, view, having } = scene();
  markPicked(cy, view, { type: "mediation", id: "a,b" });
  expect(having("picked")).toEqual(["a", "b"]);
  markPicked(cy, view, { type: "link", id: "a visited b" });
  expect(having("picked")).toEqual(["fold:a|b"]);
});

test("putting the light out takes back all of it", () => {
  const { cy, view, having } = scene();
  markLit(cy, view, { nodes: ["c"], links: ["b met c"] });
  markLit(cy, view, null);
  expect([...having("lit"), ...having("faded")]).toEqual([]);
});
