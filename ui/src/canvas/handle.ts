import { createStore } from "zustand/vanilla";
import type { Canvas } from "./adapter.ts";

/** The canvas that is on screen, for commands that move its camera. */
export const canvasStore = createStore<{ canvas: Canvas | null; zoom: number }>()(() => ({
  canvas: null,
  zoom: 1,
}));
