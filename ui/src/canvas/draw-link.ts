import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Position } from "../state/store.ts";

/** Who may draw links, and what happens when one has been drawn. */
export interface DrawEvents {
  mayDraw: () => boolean;
  onLinkDrawn: (from: string, to: string) => void;
}

/** With Shift held, a drag from one entity to another draws a link instead of moving the first. */
export function wireDrawing(cy: Core, { mayDraw, onLinkDrawn }: DrawEvents): void {
  const container = cy.container();
  if (!container) return;
  const line = lineIn(container);
  const bound = new AbortController();
  let from: NodeSingular | null = null;

  // In the capture phase, before Cytoscape grabs the node under the pointer.
  container.addEventListener(
    "pointerdown",
    ({ shiftKey }) => cy.autoungrabify(shiftKey && mayDraw()),
    { capture: true, signal: bound.signal },
  );
  cy.on("tapstart", "node", ({ target }: EventObject) => {
    if (cy.autoungrabify()) from = target as NodeSingular;
  });
  cy.on("tapdrag", ({ renderedPosition }: EventObject) => {
    if (from) line.draw(from.renderedPosition(), renderedPosition);
  });
  cy.on("tapend", ({ target }: EventObject) => {
    const start = from;
    from = null;
    line.hide();
    cy.autoungrabify(false);
    if (!start || target === cy) return;
    const end = target as NodeSingular;
    if (end.isNode() && end.id() !== start.id()) onLinkDrawn(start.id(), end.id());
  });
  cy.on("destroy", () => {
    bound.abort();
    line.remove();
  });
}

const SVG = "http://www.w3.org/2000/svg";

/** The line that follows the pointer, over the drawing. */
function lineIn(container: HTMLElement) {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "line");
  svg.append(line);
  svg.style.display = "none";
  container.append(svg);
  return {
    draw(from: Position, to: Position) {
      const at = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      for (const [name, value] of Object.entries(at)) line.setAttribute(name, String(value));
      svg.style.display = "";
    },
    hide: () => (svg.style.display = "none"),
    remove: () => svg.remove(),
  };
}
