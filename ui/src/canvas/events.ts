import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import type { ViewLine } from "../graph/drawn.ts";
import { wireDrawing, type DrawEvents } from "./draw-link.ts";
import { beadPlacesAt, leadBeads } from "./labels/lead-beads.ts";
import { rounded, type Places } from "./scene.ts";

/** What a reader does on the canvas. */
export interface ReaderEvents extends DrawEvents {
  onEntity: (id: string) => void;
  onLine: (line: ViewLine) => void;
  onGround: () => void;
  /** Double click, or double tap. */
  onExpand: (id: string) => void;
  /** Right click, or a long press. */
  onMenu: (id: string) => void;
  /** An entity was dragged, and with it the beads on its lines. */
  onMoved: (moved: Places, led: Places) => void;
}

export interface CanvasEvents extends ReaderEvents {
  onZoom: (level: number) => void;
}

const CLOSE_BY = 1.4;
const HOVER_DELAY = 60;
const MOST_WORDS = 14;

/**
 * Connects Cytoscape's events to the page. Hover highlights a neighbourhood and has no other
 * effect.
 */
export function wireEvents(cy: Core, events: CanvasEvents): void {
  cy.on("tap", (event: EventObject) => {
    if (event.target === cy) events.onGround();
  });
  cy.on("tap", "node", ({ target }: EventObject) => events.onEntity(idOf(target)));
  cy.on("tap", "edge", ({ target }: EventObject) =>
    events.onLine((target as EdgeSingular).data("view") as ViewLine),
  );
  cy.on("dbltap", "node", ({ target }: EventObject) => events.onExpand(idOf(target)));
  cy.on("cxttap taphold", "node", ({ target }: EventObject) => events.onMenu(idOf(target)));
  wireDrag(cy, events);
  wireDrawing(cy, events);
  wireHover(cy);
  wireZoom(cy, events);
}

const idOf = (target: unknown) => (target as NodeSingular).id();

function wireDrag(cy: Core, events: CanvasEvents): void {
  leadBeads(cy);
  cy.on("dragfree", "node", ({ target }: EventObject) => {
    const node = target as NodeSingular;
    events.onMoved({ [node.id()]: rounded(node.position()) }, beadPlacesAt(node));
  });
}

function wireHover(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("mouseover", "node, edge", ({ target }: EventObject) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      cy.batch(() => {
        cy.elements(".hover").removeClass("hover");
        const element = target as NodeSingular | EdgeSingular;
        element.addClass("hover");
        if (!element.isNode()) return;
        const links = element.connectedEdges();
        // The words of very many links would only cover each other.
        if (links.length <= MOST_WORDS) links.addClass("hover");
      });
    }, HOVER_DELAY);
    setCursor(cy, "pointer");
  });
  cy.on("mouseout", "node, edge", () => {
    clearTimeout(timer);
    cy.elements(".hover").removeClass("hover");
    setCursor(cy, "");
  });
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}

function wireZoom(cy: Core, events: CanvasEvents): void {
  let near = false;
  cy.on("zoom", () => {
    events.onZoom(cy.zoom());
    const now = cy.zoom() >= CLOSE_BY;
    if (now === near) return;
    near = now;
    cy.elements().toggleClass("near", near);
  });
  cy.on("add", ({ target }: EventObject) => {
    if (near) (target as EdgeSingular | NodeSingular).addClass("near");
  });
}
