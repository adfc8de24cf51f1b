import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { ViewNode } from "../../graph/drawn.ts";
import { isBetweenTwo } from "./bead-places.ts";
import { onLine, pointOn, type OnLine } from "./on-line.ts";
import { rounded, type Places } from "../scene.ts";

/**
 * Moves beads along while an end of their line is dragged. Each keeps its relative position on the
 * line and its distance from it.
 */
export function leadBeads(cy: Core): void {
  cy.on("grab", "node", ({ target }: EventObject) => {
    for (const bead of beadsAt(target as NodeSingular)) {
      const [from, to] = endsOf(bead);
      bead.scratch(STAND, onLine(from.position(), to.position(), bead.position()));
    }
  });
  cy.on("drag", "node", ({ target }: EventObject) => {
    cy.batch(() => {
      for (const bead of beadsAt(target as NodeSingular)) {
        const [from, to] = endsOf(bead);
        const stand = bead.scratch(STAND) as OnLine | undefined;
        bead.stop(true);
        if (stand) bead.position(pointOn(from.position(), to.position(), stand));
      }
    });
  });
}

const STAND = "stand";

/** The positions of the beads at a node. */
export const beadPlacesAt = (node: NodeSingular): Places =>
  Object.fromEntries(beadsAt(node).map((bead) => [bead.id(), rounded(bead.position())]));

/** Whether a node is a bead, and an end of its line is held. */
export const isLed = (node: NodeSingular): boolean =>
  isBetweenTwo(viewOf(node)) && endsOf(node).some((end) => end.grabbed());

const viewOf = (node: NodeSingular) => node.data("view") as ViewNode;

/** The beads between a node and one other. Those still arriving have no position yet. */
function beadsAt(node: NodeSingular): NodeSingular[] {
  const beside = node.neighborhood("node").not(".arriving").toArray() as NodeSingular[];
  return beside.filter((other) => {
    const view = viewOf(other);
    return isBetweenTwo(view) && view.joins.includes(node.id());
  });
}

/** The two that a bead stands between, always in the same order. */
function endsOf(bead: NodeSingular) {
  const [one, other] = viewOf(bead).joins.toSorted() as [string, string];
  return [bead.cy().getElementById(one), bead.cy().getElementById(other)] as const;
}
