import type { Core } from "cytoscape";
import type { Selection } from "../../state/store.ts";
import type { GraphView } from "../../graph/drawn.ts";
import { lineWords } from "../../graph/view.ts";
import type { Lit } from "../../state/canvas.ts";

/**
 * Puts what is picked on the marker. A link that is folded into a line marks the line, a
 * mediation marks those who take part in it.
 */
export function markPicked(cy: Core, view: GraphView, selection: Selection): void {
  cy.elements(".picked").removeClass("picked");
  if (!selection) return;
  const { type, id } = selection;
  if (type === "mediation") {
    for (const end of id.split(",")) cy.getElementById(end).addClass("picked");
    return;
  }
  const line = view.lines.find(({ links }) => links.some((link) => link.id === id));
  cy.getElementById(line?.id ?? id).addClass("picked");
}

/**
 * Fades all but a chain, and puts the chain's lines on the marker. A line that others are
 * folded into speaks of the chain's links alone.
 */
export function markLit(cy: Core, view: GraphView, lit: Lit | null): void {
  cy.elements(".lit, .faded").removeClass("lit faded");
  if (!lit) return;
  const links = new Set(lit.links);
  const lines = view.lines.filter((line) => line.links.some(({ id }) => links.has(id)));
  const chain = new Set([...lit.nodes, ...lines.map(({ id }) => id)]);
  const drawn = cy.elements().filter((element) => chain.has(element.id()));
  if (drawn.empty()) return;
  drawn.addClass("lit");
  for (const line of lines) {
    const labels = line.links.filter(({ id }) => links.has(id)).map(lineWords);
    cy.getElementById(line.id).data("lit", [...new Set(labels)].join(" and "));
  }
  cy.elements().difference(drawn).addClass("faded");
}
