import cytoscape, { type ElementDefinition, type LayoutOptions } from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Position } from "../../state/store.ts";
import type { Layout, LayoutJob, LayoutNode } from "./job.ts";
import { packParts } from "./parts.ts";
import { tangle } from "./score.ts";
import { pointGrid } from "../point-grid.ts";
import { rounded, type Places } from "../scene.ts";

cytoscape.use(fcose);

/** Small graphs are worth several tries: one costs about a tenth of a second. */
const triesFor = (nodes: number) => Math.max(1, Math.min(5, Math.floor(80 / nodes)));

/** Links pull together, entities push apart, and lines cross as little as may be. */
export const force: Layout = { arrange };

function arrange(job: LayoutJob): Places {
  const anew = job.nodes.every((node) => !node.fixed);
  // The start positions of fcose decide which lines cross. Of several drawings of a small graph,
  // keeps the clearest.
  const tries = triesFor(job.nodes.length);
  const drawings = Array.from({ length: tries }, (_, i) => {
    const places = run(anew || i === 0 ? job : dealt(job), anew);
    if (anew) {
      lay([...places.values()], job.aspect ?? 1);
      packParts(job, places);
    }
    pushApart(job, places);
    return { places, score: tries > 1 ? tangle(job, places) : 0 };
  });
  const best = drawings.reduce((a, b) => (b.score < a.score ? b : a)).places;
  const free = job.nodes.filter((node) => !node.fixed);
  return Object.fromEntries(free.map(({ id }) => [id, rounded(best.get(id)!)]));
}

/** The same job with other start positions for the new nodes. */
function dealt(job: LayoutJob): LayoutJob {
  const starts = job.nodes.filter((node) => !node.fixed).map(({ at }) => at);
  for (let i = starts.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [starts[i], starts[j]] = [starts[j]!, starts[i]!];
  }
  let next = 0;
  return { ...job, nodes: job.nodes.map((n) => (n.fixed ? n : { ...n, at: starts[next++]! })) };
}

function run(job: LayoutJob, anew: boolean): Map<string, Position> {
  const fixed = job.nodes.filter((node) => node.fixed);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    // Without it the default grid layout would discard every position given.
    layout: { name: "preset" },
    elements: elementsOf(job),
    style: [{ selector: "node", style: { width: "data(w)", height: "data(h)" } }],
  });
  cy.layout({
    name: "fcose",
    animate: false,
    fit: false,
    randomize: anew,
    packComponents: false,
    idealEdgeLength: anew ? 95 : 95 + Math.min(90, 3 * (job.nodes.length - fixed.length)),
    nodeSeparation: 140,
    nodeRepulsion: 12000,
    gravity: 0.4,
    gravityRange: 2,
    numIter: 2500,
    fixedNodeConstraint: fixed.map(({ id, at }) => ({ nodeId: id, position: at })),
  } as LayoutOptions).run();
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return places;
}

function elementsOf({ nodes, edges }: LayoutJob): ElementDefinition[] {
  return [
    ...nodes.map(({ id, w, h, at }) => ({ data: { id, w, h }, position: { ...(at ?? ORIGIN) } })),
    ...edges.map(({ source, target }, i) => ({ data: { id: `edge ${i}`, source, target } })),
  ];
}

const ORIGIN: Position = { x: 0, y: 0 };
const MOST_STRETCH = 1.7;

/**
 * Turns the drawing so that its longest axis is parallel to the longer side of the page, and
 * stretches it towards the page's shape. Neither can make lines cross that did not.
 */
function lay(points: Position[], aspect: number): void {
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const cx = mean(points.map(({ x }) => x));
  const cy = mean(points.map(({ y }) => y));
  const xx = mean(points.map(({ x }) => (x - cx) ** 2));
  const yy = mean(points.map(({ y }) => (y - cy) ** 2));
  const xy = mean(points.map(({ x, y }) => (x - cx) * (y - cy)));
  const angle = (aspect < 1 ? Math.PI / 2 : 0) - 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const point of points) {
    const [x, y] = [point.x - cx, point.y - cy];
    point.x = x * cos - y * sin;
    point.y = x * sin + y * cos;
  }
  const span = (values: number[]) => Math.max(...values) - Math.min(...values) + 1;
  const wide = (span(points.map(({ x }) => x)) + LABEL) / (span(points.map(({ y }) => y)) + LABEL);
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, aspect / wide));
  for (const point of points) {
    if (stretch > 1) point.x *= stretch;
    else point.y /= stretch;
  }
}

/** About the room that labels add on all sides of a drawing. */
const LABEL = 120;

const ROUNDS = 150;
const GAP = 10;

/** Moves free nodes off whatever they still cover; fixed ones stay. */
function pushApart({ nodes, obstacles = [] }: LayoutJob, places: Map<string, Position>): void {
  const obstacleOf = new Map(obstacles.map((node) => [node.id, node]));
  // There may be thousands: only those next to a node are looked at.
  const grid = pointGrid(obstacles.map(({ id, at }) => [id, at!] as const));
  const most = (side: "w" | "h") => obstacles.reduce((size, node) => Math.max(size, node[side]), 0);
  const [widest, highest] = [most("w"), most("h")];
  const near = (node: LayoutNode) =>
    grid
      .touching(places.get(node.id)!, (node.w + widest) / 2 + GAP, (node.h + highest) / 2 + GAP)
      .map((id) => obstacleOf.get(id)!);
  const placeOf = ({ id, at }: LayoutNode) => places.get(id) ?? at!;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, a] of nodes.entries()) {
      for (const b of [...nodes.slice(i + 1), ...(a.fixed ? [] : near(a))]) {
        if (a.fixed && b.fixed) continue;
        moved = separate(a, b, placeOf(a), placeOf(b)) || moved;
      }
    }
    if (!moved) return;
  }
}

function separate(a: LayoutNode, b: LayoutNode, pa: Position, pb: Position): boolean {
  const [dx, dy] = [pb.x - pa.x, pb.y - pa.y];
  const overX = (a.w + b.w) / 2 + GAP - Math.abs(dx);
  const overY = (a.h + b.h) / 2 + GAP - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  const axis = overX < overY ? "x" : "y";
  const way = (axis === "x" ? dx : dy) < 0 ? -1 : 1;
  const push = Math.min(overX, overY) * way;
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  pa[axis] -= push * share;
  pb[axis] += push * (1 - share);
  return true;
}
