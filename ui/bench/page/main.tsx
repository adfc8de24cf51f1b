import "../../src/design/theme/fonts.ts";
import "@mantine/core/styles.css";
import "../../src/design/theme/base.css";
import { MantineProvider } from "@mantine/core";
import { useMemo } from "react";
import { createRoot } from "react-dom/client";
import { useStore } from "zustand";
import { GraphCanvas } from "../../src/canvas/GraphCanvas.tsx";
import { resolver, theme } from "../../src/design/theme/theme.ts";
import { useGraph } from "../../src/state/store.ts";
import { canvasEvents } from "../../src/explore/canvas-events.ts";
import { graphView } from "../../src/graph/view.ts";
import { bench, subgraphStore } from "./bench.ts";

/** The product's canvas with its store, on a generated graph instead of an answer of the API. */
function Stage() {
  const subgraph = useStore(subgraphStore, (state) => state.subgraph);
  const pinned = useGraph((state) => state.pinned);
  const view = useMemo(() => subgraph && graphView(subgraph, { pinned }), [subgraph, pinned]);
  return view && <GraphCanvas view={view} events={canvasEvents} />;
}

window.bench = bench;

createRoot(document.getElementById("root")!).render(
  <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="light">
    <Stage />
  </MantineProvider>,
);
