import { PanelFrame } from "../shell/PanelFrame.tsx";
import type { PathQuestion } from "../graph/store.ts";

/** Asks how entities are connected, and tells it in sentences with footnotes. */
export function PathFinder({ question }: { question: PathQuestion }) {
  return (
    <PanelFrame over="Find a path" title={question.from.join(", ")}>
      {null}
    </PanelFrame>
  );
}
