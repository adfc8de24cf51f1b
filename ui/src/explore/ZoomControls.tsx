import { IconMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import { useStore } from "zustand";
import { canvasStore } from "../canvas/handle.ts";
import classes from "./ZoomControls.module.css";

const STEP = 1.25;

/** Nearer, farther, everything. */
export function ZoomControls() {
  const { canvas, zoom } = useStore(canvasStore);
  return (
    <div className={classes.controls} role="group" aria-label="Zoom">
      <button
        type="button"
        aria-label="Zoom out"
        title="Zoom out (-)"
        onClick={() => canvas?.zoomBy(1 / STEP)}
      >
        <IconMinus size={16} stroke={1.6} aria-hidden="true" />
      </button>
      <span className={classes.level}>{Math.round(zoom * 100)}%</span>
      <button
        type="button"
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => canvas?.zoomBy(STEP)}
      >
        <IconPlus size={16} stroke={1.6} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label="Fit everything"
        title="Fit everything (F)"
        onClick={() => canvas?.fit()}
      >
        <IconMaximize size={16} stroke={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}
