import { GraphCanvas } from "../canvas/GraphCanvas.tsx";
import { Listbox } from "../canvas/Listbox.tsx";
import { ExpandMenu } from "../expand/ExpandMenu.tsx";
import type { ViewProps } from "../graph/view-type.ts";
import { useGraph } from "../state/store.ts";
import { NothingThen } from "../time/NothingThen.tsx";
import { canvasEvents } from "./canvas-events.ts";
import { ZoomControls } from "./ZoomControls.tsx";
import classes from "./CanvasStage.module.css";

/** What is drawn, on the canvas. */
export function CanvasStage({ view, data, sources }: ViewProps) {
  const during = useGraph((state) => state.filter.during);
  const unlinked = view.nodes.length > 1 && view.lines.length === 0;
  return (
    <div className={classes.stage}>
      <GraphCanvas view={view} events={canvasEvents} />
      <Listbox nodes={view.nodes} onMenu={canvasEvents.onMenu} />
      {sources}
      {data && unlinked && during && (
        <div className={classes.nothing}>
          <NothingThen during={during} among="what is drawn" />
        </div>
      )}
      <div className="print-off">
        <ZoomControls />
      </div>
      {data && <ExpandMenu data={data} />}
    </div>
  );
}
