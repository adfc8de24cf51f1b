import { createStore } from "zustand/vanilla";
import { canvasStore } from "../../src/canvas/handle.ts";
import { fontsReady } from "../../src/design/theme/fonts.ts";
import { graphStore, type Position } from "../../src/state/store.ts";
import type { Subgraph } from "../../src/graph/drawn.ts";
import { frames, nextFrame, startFrames, stopFrames } from "./frames.ts";
import { benchScene, withNewcomers } from "./scene.ts";

/** What the script asks of the page; it moves the mouse itself. */
declare global {
  interface Window {
    bench: typeof bench;
  }
}

export const subgraphStore = createStore<{ subgraph: Subgraph | null }>()(() => ({
  subgraph: null,
}));

const canvas = () => canvasStore.getState().canvas!;

/** Draws a graph; milliseconds until something of it is to be seen, and until frames are short. */
async function open(count: number): Promise<{ painted: number; quiet: number }> {
  const { subgraph, positions } = benchScene(count);
  await fontsReady;
  await nextFrame();
  const start = performance.now();
  graphStore.setState({ positions, drawn: Object.keys(positions) });
  subgraphStore.setState({ subgraph });
  do await nextFrame();
  while (isBlank());
  const painted = performance.now() - start;
  return { painted, quiet: (await quietSince()) - start };
}

/** Whether nothing is drawn yet: the layers, looked at through a small copy. */
function isBlank(): boolean {
  const layers = [...document.querySelectorAll("canvas")];
  const probe = new OffscreenCanvas(64, 64).getContext("2d")!;
  for (const layer of layers) if (layer.width > 0) probe.drawImage(layer, 0, 0, 64, 64);
  return !probe.getImageData(0, 0, 64, 64).data.some((value) => value > 0);
}

/** When the first of five short frames in a row began. */
async function quietSince(): Promise<number> {
  let [short, since, last] = [0, 0, performance.now()];
  while (short < 5) {
    const now = await nextFrame();
    if (now - last > 33) short = 0;
    else if (short++ === 0) since = last;
    last = now;
  }
  return since;
}

/** Adds newcomers round an entity, as an expansion does. */
async function grow(count: number) {
  const { positions: before, drawn } = graphStore.getState();
  const parent = nearest({ x: innerWidth / 2, y: innerHeight / 2 }, drawn);
  const { subgraph, newcomers } = withNewcomers(subgraphStore.getState().subgraph!, parent, count);
  const stood = modelPlaces(drawn, parent);
  const start = performance.now();
  graphStore.setState({
    drawn: [...drawn, ...newcomers],
    arrivedFrom: Object.fromEntries(newcomers.map((id) => [id, parent])),
  });
  subgraphStore.setState({ subgraph });
  const positions = () => graphStore.getState().positions;
  while (newcomers.some((id) => !positions()[id])) await nextFrame();
  const placed = performance.now() - start;
  const target = (id: string): Position => ({
    x: positions()[id]!.x - before[parent]!.x,
    y: positions()[id]!.y - before[parent]!.y,
  });
  const isThere = (id: string, at: Position) => distance(at, target(id)) < 0.5;
  while (!Object.entries(modelPlaces(newcomers, parent)).every(([id, at]) => isThere(id, at)))
    await nextFrame();
  await nextFrame();
  const settled = performance.now() - start;
  const stands = modelPlaces(drawn, parent);
  const moved = drawn.filter((id) => distance(stood[id]!, stands[id]!) > 0.5).length;
  return { placed, settled, moved };
}

/** Where entities are drawn in the model's measure, seen from one of them: the camera may move. */
function modelPlaces(ids: readonly string[], from: string): Record<string, Position> {
  const zoom = canvas().zoom();
  const origin = canvas().pointOf(from)!;
  return Object.fromEntries(
    ids.map((id) => {
      const at = canvas().pointOf(id)!;
      return [id, { x: (at.x - origin.x) / zoom, y: (at.y - origin.y) / zoom }];
    }),
  );
}

const distance = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);

const nearest = (to: Position, ids: readonly string[]) =>
  ids.reduce((best, id) =>
    distance(canvas().pointOf(id)!, to) < distance(canvas().pointOf(best)!, to) ? id : best,
  );

const MARGIN = 160;

/** Entities in the middle part of the window, those with a number of links closest to this first. */
function visible(links: number): string[] {
  const degrees = new Map(subgraphStore.getState().subgraph!.nodes.map((n) => [n.id, n.degree]));
  const off = (id: string) => Math.abs(degrees.get(id)! - links);
  return graphStore
    .getState()
    .drawn.filter((id) => {
      const { x, y } = canvas().pointOf(id)!;
      return x > MARGIN && y > MARGIN && x < innerWidth - MARGIN && y < innerHeight - MARGIN;
    })
    .sort((a, b) => off(a) - off(b));
}

/** The point of the window that is farthest from any entity. */
function bareGround(): Position {
  const points = graphStore.getState().drawn.map((id) => canvas().pointOf(id)!);
  let best = { x: 0, y: 0, room: -1 };
  for (let x = MARGIN; x <= innerWidth - MARGIN; x += 20) {
    for (let y = MARGIN; y <= innerHeight - MARGIN; y += 20) {
      const room = Math.min(...points.map((point) => distance(point, { x, y })));
      if (room > best.room) best = { x, y, room };
    }
  }
  return best;
}

/** Waits until the camera stands still, which takes it less than so many frames, and all is drawn. */
async function settle(): Promise<void> {
  await frames(30);
  await quietSince();
}

export const bench = {
  open,
  grow,
  settle,
  visible,
  bareGround,
  frames,
  startFrames,
  stopFrames,
  pointOf: (id: string) => canvas().pointOf(id)!,
  zoom: () => canvas().zoom(),
  fit: () => canvas().fit(),
  zoomTo: (level: number) => canvas().zoomBy(level / canvas().zoom()),
};
