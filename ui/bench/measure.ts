import type { Browser, Page } from "playwright-core";
import { figuresOf, type FrameFigures } from "./frame-figures.ts";
import { drag, hover, pan, zoom, recorded, type Pace, type Recording } from "./gestures.ts";

/** What the canvas does with a graph of one size; times in ms. */
export interface SizeFigures {
  nodes: number;
  /** From handing the graph over until something of it is drawn, and until frames are short. */
  painted: number;
  quiet: number;
  /** Smallest view: the whole graph, or as much as the smallest zoom shows. */
  zoom: number;
  /** By gesture and view, in the order they were made. */
  gestures: [string, FrameFigures][];
  /** Longest frame after an entity is let go, in the whole graph and close by. */
  drops: [whole: number, close: number];
  /** Newcomers added to the placed graph. */
  growth: { placed: number; settled: number; moved: number };
}

export const VIEWPORT = { width: 1200, height: 800 };
export const NEWCOMERS = 50;

/** Measures one size in a page of its own. */
export async function measure(
  browser: Browser,
  url: string,
  nodes: number,
  pace: Pace,
): Promise<SizeFigures> {
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  const thrown: Error[] = [];
  page.on("pageerror", (error) => thrown.push(error));
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.waitForFunction(() => "bench" in window);
  const { painted, quiet } = await page.evaluate((count) => window.bench.open(count), nodes);
  await page.evaluate(() => window.bench.settle());
  const whole = await page.evaluate(() => window.bench.zoom());
  const gestures: [string, Recording][] = [];
  const view = async (name: string) => {
    gestures.push([`pan, ${name}`, await pan(page, pace)]);
    const dragging = await drag(page, pace);
    gestures.push([`drag, ${name}`, dragging], [`hover, ${name}`, await hover(page, pace)]);
    return dragging.drop;
  };
  const wholeDrop = await view("whole graph");
  gestures.push(["zoom, in and out", await zoom(page, pace)]);
  await fit(page);
  await page.evaluate(() => window.bench.zoomTo(1));
  await page.evaluate(() => window.bench.settle());
  const closeDrop = await view("close by");
  await fit(page);
  const { result: growth, ...growing } = await recorded(page, () =>
    page.evaluate((count) => window.bench.grow(count), NEWCOMERS),
  );
  gestures.push([`${NEWCOMERS} newcomers`, growing]);
  await page.close();
  if (thrown[0]) throw thrown[0];
  return {
    nodes,
    painted,
    quiet,
    zoom: whole,
    gestures: gestures.map(([name, { lengths, busy }]) => [name, figuresOf(lengths, busy)]),
    drops: [wholeDrop, closeDrop],
    growth,
  };
}

async function fit(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => window.bench.fit());
  await page.evaluate(() => window.bench.settle());
}
