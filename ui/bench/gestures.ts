import { setTimeout as rest } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { Position } from "../src/state/store.ts";
import type {} from "./page/bench.ts";

/** How long a gesture goes on, and how many moves it has at least, unless it takes far longer. */
export interface Pace {
  ms: number;
  moves: number;
}

/** What the page did during a gesture. */
export interface Recording {
  /** The length of every frame, in ms. */
  lengths: number[];
  /** Processor time of the page's main thread, in ms. */
  busy: number;
}

/** Drags the ground about. */
export async function pan(page: Page, pace: Pace): Promise<Recording> {
  const ground = await page.evaluate(() => window.bench.bareGround());
  const [anchor] = await page.evaluate(() => window.bench.visible(10));
  return dragged(page, pace, ground, anchor!, 200);
}

/** Drags an entity with about ten links about; `drop` is the longest frame after it is let go. */
export async function drag(page: Page, pace: Pace): Promise<Recording & { drop: number }> {
  const [id] = await page.evaluate(() => window.bench.visible(10));
  const point = await page.evaluate((node) => window.bench.pointOf(node), id!);
  const recording = await dragged(page, pace, point, id!, 90, { letGo: false });
  const { lengths } = await recorded(page, () => page.mouse.up());
  return { ...recording, drop: Math.max(...lengths) };
}

/** Turns the wheel in to twice the usual size and out again to where it started. */
export async function zoom(page: Page, pace: Pace): Promise<Recording> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  const start = await page.evaluate(() => window.bench.zoom());
  const [far, near] = [start * 1.02, Math.max(2, start * 2)];
  let inwards = true;
  let reached = start;
  const recording = await recorded(page, () =>
    repeat(pace, async () => {
      await page.mouse.wheel(0, inwards ? -120 : 120);
      const level = await page.evaluate(async () => {
        await window.bench.frames(1);
        return window.bench.zoom();
      });
      reached = Math.max(reached, level);
      if (level >= near) inwards = false;
      if (level <= far) inwards = true;
    }),
  );
  if (reached <= start) throw new Error("The wheel did not zoom.");
  return recording;
}

/** How long the pointer rests on an entity: the canvas waits a little before it marks anything. */
const REST = 150;

/** Goes from entity to entity and rests on each. */
export async function hover(page: Page, pace: Pace): Promise<Recording> {
  const ids = await page.evaluate(() => window.bench.visible(4).slice(0, 40));
  const points = await page.evaluate((nodes) => nodes.map((id) => window.bench.pointOf(id)), ids);
  let next = 0;
  let touched = 0;
  const recording = await recorded(page, () =>
    repeat({ ...pace, moves: pace.moves / 6 }, async () => {
      const { x, y } = points[next++ % points.length]!;
      await page.mouse.move(x, y, { steps: 6 });
      await rest(REST);
      if (await page.evaluate(() => document.querySelector('[style*="pointer"]') !== null))
        touched++;
    }),
  );
  if (touched === 0) throw new Error("The pointer touched no entity.");
  return recording;
}

/** Drags from a point in circles, and sees that what should follow the mouse did. */
async function dragged(
  page: Page,
  pace: Pace,
  from: Position,
  follower: string,
  radius: number,
  { letGo } = { letGo: true },
): Promise<Recording> {
  const place = () => page.evaluate((id) => window.bench.pointOf(id), follower);
  await page.mouse.move(from.x, from.y);
  const before = await place();
  await page.mouse.down();
  let turn = 0;
  let moved = 0;
  const recording = await recorded(page, async () => {
    await repeat(pace, () => {
      turn += 0.12;
      // Beside the start: Cytoscape drops moves that lead back to where the button went down.
      const [x, y] = [0.6 + 0.4 * Math.cos(turn), 0.4 * Math.sin(turn)];
      return page.mouse.move(from.x + radius * x, from.y + radius * y);
    });
    await page.mouse.move(from.x + radius / 2, from.y);
    await page.evaluate(() => window.bench.frames(2));
    const after = await place();
    moved = Math.hypot(after.x - before.x, after.y - before.y);
  });
  if (letGo) await page.mouse.up();
  if (Math.abs(moved - radius / 2) > 3) throw new Error(`Dragging moved it by ${moved} px.`);
  return recording;
}

/** Does something in the page and records what that takes. */
export async function recorded<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<Recording & { result: T }> {
  const busy = await mainThread(page);
  await page.evaluate(() => window.bench.startFrames());
  const result = await act();
  const lengths = await page.evaluate(() => window.bench.stopFrames());
  return { lengths, busy: await busy.since(), result };
}

/** A stopwatch of the main thread that stands still while others have the processor. */
async function mainThread(page: Page): Promise<{ since: () => Promise<number> }> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const start = await read();
  return {
    async since() {
      const end = await read();
      await client.detach();
      return end - start;
    },
  };
}

async function repeat({ ms, moves }: Pace, move: () => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let i = 0; ; i++) {
    const took = performance.now() - start;
    if ((took > ms && i >= moves) || took > 5 * ms) return;
    await move();
  }
}
