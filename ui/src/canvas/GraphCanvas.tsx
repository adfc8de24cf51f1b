import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { fontsReady } from "../design/theme/fonts.ts";
import { usePrinting } from "../design/printing.ts";
import type { Scheme } from "../design/tokens.ts";
import { place } from "../state/actions.ts";
import { graphStore, useGraph, type Position } from "../state/store.ts";
import type { GraphView } from "../graph/drawn.ts";
import { createCanvas } from "./adapter.ts";
import type { ReaderEvents } from "./events.ts";
import { canvasStore } from "./handle.ts";
import type { LayoutJob } from "./layout/job.ts";
import { USUAL_LAYOUT, type LayoutTask } from "./layout/layouts.ts";
import { litStore } from "../state/canvas.ts";
import classes from "./GraphCanvas.module.css";

/**
 * The drawing. React mounts its container once; scenes are applied as differences. The component
 * that shows it decides how to react to the reader's gestures.
 */
export function GraphCanvas({ view, events }: { view: GraphView; events: ReaderEvents }) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(view);
  const onScreen = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const scheme = usePrinting() ? "light" : onScreen;
  const positions = useGraph((state) => state.positions);
  const selection = useGraph((state) => state.selection);
  const lit = useStore(litStore, (state) => state.lit);
  const firstScheme = useRef(scheme);

  useEffect(() => {
    let over = false;
    let unmount = () => {};
    // Labels are measured once, in whatever font is loaded, so wait for the right fonts.
    void fontsReady.then(() => {
      if (over || !box.current) return;
      unmount = mount(box.current, firstScheme.current, events);
      drawScene(latest.current);
    });
    return () => {
      over = true;
      unmount();
    };
  }, [events]);

  useEffect(() => {
    latest.current = view;
    drawScene(view);
  }, [view, positions]);
  useEffect(() => canvasStore.getState().canvas?.select(selection), [selection, view]);
  useEffect(() => canvasStore.getState().canvas?.light(lit), [lit]);
  useEffect(() => {
    firstScheme.current = scheme;
    canvasStore.getState().canvas?.restyle(scheme);
  }, [scheme]);

  return <div ref={box} className={classes.canvas} aria-hidden="true" />;
}

function drawScene(view: GraphView): void {
  const { positions, arrivedFrom, selection } = graphStore.getState();
  const { canvas } = canvasStore.getState();
  canvas?.draw({ view, positions, arrivedFrom });
  canvas?.select(selection);
  canvas?.light(litStore.getState().lit);
}

function mount(container: HTMLElement, scheme: Scheme, events: ReaderEvents): () => void {
  const worker = layoutWorker();
  const canvas = createCanvas({
    container,
    scheme,
    motion: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    events: { ...events, onZoom: (zoom) => canvasStore.setState({ zoom }) },
    onPlaced: place,
    runLayout: worker.run,
  });
  canvasStore.setState({ canvas, zoom: canvas.zoom() });
  return () => {
    canvasStore.setState({ canvas: null });
    canvas.destroy();
    worker.stop();
  };
}

/** Layouts run in a worker, one at a time, so that they never block the page. */
function layoutWorker() {
  const worker = new Worker(new URL("./layout/worker.ts", import.meta.url), { type: "module" });
  const run = (job: LayoutJob) =>
    new Promise<Record<string, Position>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Record<string, Position>>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(`The layout failed: ${message}`));
      worker.postMessage({ layout: USUAL_LAYOUT, job } satisfies LayoutTask);
    });
  return { run, stop: () => worker.terminate() };
}
