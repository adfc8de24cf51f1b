import { cpus } from "node:os";
import type { Browser } from "playwright-core";
import { LONG, type FrameFigures } from "./frame-figures.ts";
import { NEWCOMERS, VIEWPORT, type SizeFigures } from "./measure.ts";

interface Circumstances {
  load: readonly [before: number, after: number];
  graphics: string;
}

/** The browser and what draws in it. */
export async function graphicsOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl");
    const names = gl?.getExtension("WEBGL_debug_renderer_info");
    return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : null;
  });
  await page.close();
  return `Chromium ${browser.version()}, headless, ${renderer ?? "no GPU: all is drawn by the processor"}`;
}

const ms = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const count = (value: number) => value.toLocaleString("en");
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? "---" : "--:"))), ...rows.map(row)].join("\n");

/** The part of the document that tells of the page. */
export function section(sizes: readonly SizeFigures[], { load, graphics }: Circumstances): string {
  const day = new Date().toISOString().slice(0, 10);
  return `## The page

${day}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${graphics}; load ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after. A window of ${VIEWPORT.width} × ${VIEWPORT.height} pixels, one pixel to a point.

The canvas of the product, built as it is shipped, with its store but without the panels beside it, on generated graphs with two links an entity, their degrees heavy-tailed, everything in its place. A mouse pans, drags an entity with about ten links, goes from entity to entity, and turns the wheel. “Whole graph” is the view that shows it all, or as much as the smallest zoom shows; “close by” is zoom 1. The browser shows 60 frames a second at most, so 16.7 ms is nothing missed; a frame over ${LONG} ms is seen. Without a GPU these are upper bounds: judge how they grow. “Main thread” is the processor time that the page's own thread took for a frame, on the mean: others on the machine do not lengthen it, so runs are best compared by it.

${table(["frames in ms", "entities", "frames", "median", "p95", "worst", `over ${LONG} ms`, "main thread"], gestureRows(sizes))}

${table(
  [
    "in ms",
    ...sizes.map(({ nodes, zoom }) => `${count(nodes)} entities (whole: zoom ${zoom.toFixed(2)})`),
  ],
  onceRows(sizes),
)}`;
}

function gestureRows(sizes: readonly SizeFigures[]): string[][] {
  const line = (name: string, nodes: number, figures: FrameFigures) => [
    name,
    count(nodes),
    count(figures.frames),
    ms(figures.median),
    ms(figures.p95),
    ms(figures.worst),
    `${(100 * figures.long).toFixed(0)} %`,
    ms(figures.busy),
  ];
  const names = sizes[0]?.gestures.map(([name]) => name) ?? [];
  return names.flatMap((name) =>
    sizes.map(({ nodes, gestures }) => line(name, nodes, new Map(gestures).get(name)!)),
  );
}

function onceRows(sizes: readonly SizeFigures[]): string[][] {
  const line = (name: string, figure: (size: SizeFigures) => string) => [
    name,
    ...sizes.map(figure),
  ];
  return [
    line("handed over → first painted", ({ painted }) => ms(painted)),
    line("handed over → frames are short", ({ quiet }) => ms(quiet)),
    line("entity let go, longest frame, whole graph", ({ drops }) => ms(drops[0])),
    line("entity let go, longest frame, close by", ({ drops }) => ms(drops[1])),
    line(`${NEWCOMERS} newcomers → placed`, ({ growth }) => ms(growth.placed)),
    line(`${NEWCOMERS} newcomers → standing there, drawn`, ({ growth }) => ms(growth.settled)),
    line("placed entities moved meanwhile", ({ growth }) => count(growth.moved)),
  ];
}
