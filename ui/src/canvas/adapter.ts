import cytoscape, { type Core, type NodeSingular } from "cytoscape";
import type { Scheme } from "../design/tokens.ts";
import type { Position, Selection } from "../state/store.ts";
import type { ViewNode } from "../graph/drawn.ts";
import { cornerOf } from "./labels/badge.ts";
import { beadPlaces } from "./labels/bead-places.ts";
import { createCamera } from "./camera.ts";
import { dropMissing, newElements, update } from "./elements.ts";
import { wireEvents, type CanvasEvents } from "./events.ts";
import type { LayoutJob } from "./layout/job.ts";
import { surrounds } from "./labels/label-side.ts";
import { afresh, aroundOne, jobOf } from "./layout/layout-job.ts";
import { LAYOUTS, USUAL_LAYOUT } from "./layout/layouts.ts";
import { localJob } from "./layout/newcomers.ts";
import { isLed } from "./labels/lead-beads.ts";
import type { Lit } from "../state/canvas.ts";
import { markLit, markPicked } from "./labels/marks.ts";
import { diameter } from "./node-size.ts";
import type { Places, Scene } from "./scene.ts";
import { stylesheet } from "./stylesheet.ts";

export interface CanvasOptions {
  /** Null in tests: everything but the drawing itself works without a page. */
  container: HTMLElement | null;
  scheme: Scheme;
  /** False if the reader asked for reduced motion. */
  motion: boolean;
  events: CanvasEvents;
  /** Called with the positions that a layout gave to new nodes. */
  onPlaced: (places: Places) => void;
  /** Runs a layout job elsewhere, such as in a worker. By default, runs it here and now. */
  runLayout?: (job: LayoutJob) => Promise<Places>;
}

/** The canvas, updated by differences between scenes; nothing of it goes through React. */
export interface Canvas {
  /** The element it is drawn in: menus of its nodes stay inside. */
  stage: HTMLElement | undefined;
  draw(scene: Scene): void;
  select(selection: Selection): void;
  /** Highlights a chain and fades the rest; null fades nothing. */
  light(lit: Lit | null): void;
  focus(id: string | null): void;
  restyle(scheme: Scheme): void;
  fit(): void;
  zoomBy(factor: number): void;
  zoom(): number;
  /** The position of a node in its container and its radius, in pixels. */
  pointOf(id: string): (Position & { radius: number }) | null;
  /** Resolves when every node has a position. */
  settled(): Promise<void>;
  destroy(): void;
}

const GLIDE = 320;
const MANY = 1000;

/** Builds the canvas in `container`. */
export function createCanvas(options: CanvasOptions): Canvas {
  const { container, events } = options;
  const runLayout =
    options.runLayout ?? (async (job: LayoutJob) => LAYOUTS[USUAL_LAYOUT].arrange(job));
  const cy = cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    layout: { name: "preset" },
    style: stylesheet(options.scheme),
    minZoom: 0.15,
    maxZoom: 3,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  wireEvents(cy, events);
  const camera = createCamera(cy, () => duration());
  let scheme = options.scheme;
  let textScale = 1;
  cy.on("zoom", () => {
    const next = textScaleAt(cy.zoom());
    if (next === textScale) return;
    textScale = next;
    cy.style(stylesheet(scheme, textScale));
    placeLabels();
  });

  let scene: Scene = { view: { nodes: [], lines: [] }, positions: {}, arrivedFrom: {} };
  let selection: Selection = null;
  let lit: Lit | null = null;
  let settling: Promise<void> | null = null;
  let gone = false;
  /** Whether the camera has been set on anything yet. */
  let framed = false;

  const duration = () => (options.motion && container ? GLIDE : 0);

  function draw(next: Scene): void {
    const back = next.view.nodes.filter(({ id }) => cy.getElementById(id).empty());
    scene = next;
    cy.batch(() => {
      dropMissing(cy, next.view);
      cy.add(newElements(cy, next));
      for (const node of next.view.nodes) update(cy, node.id, node);
      for (const line of next.view.lines) update(cy, line.id, line);
      mark();
    });
    // Undo and redo put nodes back; the layout never moves a placed one.
    for (const node of cy.nodes().toArray()) follow(node, next.positions[node.id()]);
    placeLabels();
    hideEdgesWhileMoving(cy, next.view.nodes.length > MANY);
    if (next.view.nodes.some(({ id }) => !next.positions[id])) settling ??= settle();
    else if (back.length > 0) showAgain(back.map(({ id }) => next.positions[id]!));
  }

  /** Shows entities that already have a position: on return to the page, or after undo. */
  function showAgain(points: Position[]): void {
    if (framed) camera.reveal(points, standing());
    else camera.look(standing());
    framed = true;
  }

  function follow(node: NodeSingular, at: Position | undefined): void {
    if (!at || node.grabbed() || isLed(node)) return;
    // Cytoscape restyles an element even if the removed class was not there.
    if (node.hasClass("arriving")) arrive(node);
    const { x, y } = node.position();
    if (Math.abs(x - at.x) < 0.5 && Math.abs(y - at.y) < 0.5) {
      node.removeScratch("going");
      return;
    }
    if (node.scratch("going") === `${at.x},${at.y}`) return;
    node.scratch("going", `${at.x},${at.y}`);
    node.stop(true);
    if (duration() === 0) node.position({ ...at });
    else {
      node.animate({ position: { ...at } }, { duration: GLIDE, easing: "ease-out-cubic" });
    }
  }

  /** Shows a node that has a position now, and its lines to other such nodes. */
  function arrive(node: NodeSingular): void {
    node.removeClass("arriving");
    for (const line of node.connectedEdges(".arriving").toArray()) {
      if (line.connectedNodes(".arriving").empty()) line.removeClass("arriving");
    }
  }

  async function settle(): Promise<void> {
    while (!gone && scene.view.nodes.some(({ id }) => !scene.positions[id])) {
      cy.resize();
      const job = { ...jobOf(scene), aspect: container ? cy.width() / cy.height() : 1 };
      const placed = job.nodes.filter(({ at }) => at !== null);
      const first = placed.length === 0;
      const found =
        placed.length === job.nodes.length
          ? {}
          : placed.length < 2
            ? aroundOne(await runLayout(afresh(job)), placed[0])
            : await runLayout(localJob(job, scene.arrivedFrom));
      if (gone) return;
      const places = { ...found, ...beadPlaces(scene.view, { ...found, ...scene.positions }) };
      const news = Object.entries(places).filter(
        ([id]) => !scene.positions[id] && cy.getElementById(id).nonempty(),
      );
      scene = { ...scene, positions: { ...scene.positions, ...Object.fromEntries(news) } };
      for (const [id, at] of news) {
        const node = cy.getElementById(id);
        if (first) node.position({ ...at });
        follow(node, at);
      }
      placeLabels();
      framed = true;
      if (first) fit();
      else
        camera.reveal(
          news.map(([, at]) => at),
          standing(),
        );
      options.onPlaced(Object.fromEntries(news));
    }
    settling = null;
  }

  const standing = () => scene.view.nodes.flatMap(({ id }) => scene.positions[id] ?? []);
  const fit = () => camera.look(standing());

  function mark(): void {
    markPicked(cy, scene.view, selection);
    markLit(cy, scene.view, lit);
  }

  function placeLabels(): void {
    cy.batch(() => {
      const found = surrounds(cy.nodes().toArray(), scene.positions, textScale);
      for (const node of cy.nodes().toArray()) {
        const { side, corner } = found.get(node.id())!;
        if (!node.hasClass(side)) node.removeClass("top left right bottom").addClass(side);
        if (cornerOf(node) !== corner) node.data("corner", corner);
      }
    });
  }

  return {
    draw,
    select(next) {
      selection = next;
      cy.batch(mark);
    },
    light(next) {
      lit = next;
      cy.batch(mark);
    },
    focus(id) {
      cy.nodes(".focus").removeClass("focus");
      if (id === null) return;
      const node = cy.getElementById(id);
      node.addClass("focus");
      if (node.isNode()) camera.reveal([node.position()], standing());
    },
    restyle(next) {
      scheme = next;
      cy.style(stylesheet(scheme, textScale));
    },
    fit,
    zoomBy(factor) {
      camera.release();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    zoom: () => cy.zoom(),
    stage: container ?? undefined,
    pointOf(id) {
      const node = cy.getElementById(id);
      if (!node.isNode()) return null;
      return {
        ...node.renderedPosition(),
        radius: (diameter(node.data("view") as ViewNode) / 2) * cy.zoom(),
      };
    },
    settled: () => settling ?? Promise.resolve(),
    destroy() {
      gone = true;
      cy.destroy();
    },
  };
}

/** Labels grow as the view shrinks, in steps, so that they stay readable in a full view. */
function textScaleAt(zoom: number): number {
  return Math.min(1.3, Math.max(1, Math.round(9 / zoom) / 10));
}

/**
 * With very many nodes, hides lines while the view moves. Cytoscape accepts this option only on
 * start.
 */
function hideEdgesWhileMoving(cy: Core, hide: boolean): void {
  const { renderer } = cy as unknown as { renderer(): { hideEdgesOnViewport?: boolean } | null };
  const drawing = renderer.call(cy);
  if (drawing) drawing.hideEdgesOnViewport = hide;
}
