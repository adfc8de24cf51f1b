import type { Core } from "cytoscape";
import type { Position } from "../state/store.ts";

const PADDING = 48;
/** Kept free at the bottom, for the source line and the zoom controls. */
const FOOT = 36;
const CLOSEST_FIT = 1.15;
/** Space for a node and its label around its position. */
const ROUND = { side: 75, above: 40, below: 55 };

export interface Camera {
  /** Brings all these points into view. */
  look(points: readonly Position[]): void;
  /** The reader moved the view, so it is no longer fitted automatically. */
  release(): void;
  /** Moves only if one of `points` is out of view, and then shows `all`. */
  reveal(points: readonly Position[], all: readonly Position[]): void;
}

/**
 * A click that opens a panel next to the canvas may be half of a double click, so wait for the
 * other half.
 */
const SETTLED = 400;

/**
 * The camera over the canvas. `duration` is 0 if movements should not be animated. The view is
 * fitted again when the canvas changes its size, until the reader moves it.
 */
export function createCamera(cy: Core, duration: () => number): Camera {
  let fitted: readonly Position[] | null = null;
  let size = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    fitted = null;
  };
  cy.on("dragpan scrollzoom pinchzoom", release);
  cy.on("resize", () => {
    const now = `${cy.width()} ${cy.height()}`;
    if (now === size) return;
    size = now;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (fitted && !cy.destroyed()) look(fitted);
    }, SETTLED);
  });

  function look(points: readonly Position[]): void {
    if (points.length === 0 || !cy.container()) return;
    // Cytoscape notices a new size late, and the caption above may just have grown.
    cy.resize();
    size = `${cy.width()} ${cy.height()}`;
    fitted = points;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [x1, x2] = [Math.min(...xs) - ROUND.side, Math.max(...xs) + ROUND.side];
    const [y1, y2] = [Math.min(...ys) - ROUND.above, Math.max(...ys) + ROUND.below];
    const height = cy.height() - FOOT;
    const whole = Math.min(
      CLOSEST_FIT,
      (cy.width() - PADDING) / (x2 - x1),
      (height - PADDING) / (y2 - y1),
    );
    // Below its minimum zoom, Cytoscape would pan but not zoom.
    const zoom = Math.max(cy.minZoom(), whole);
    const pan = {
      x: cy.width() / 2 - (zoom * (x1 + x2)) / 2,
      y: height / 2 - (zoom * (y1 + y2)) / 2,
    };
    cy.stop(true);
    if (duration() === 0) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: duration(), easing: "ease-out-cubic" });
  }

  function reveal(points: readonly Position[], all: readonly Position[]): void {
    const { x1, x2, y1, y2 } = cy.extent();
    const margin = PADDING / cy.zoom();
    const visible = points.every(
      ({ x, y }) => x > x1 + margin && x < x2 - margin && y > y1 + margin && y < y2 - margin,
    );
    if (!visible) look(all);
  }

  return { look, release, reveal };
}
