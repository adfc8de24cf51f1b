import { IconTopologyStar3 } from "@tabler/icons-react";
import type { View } from "../graph/view-type.ts";

declare module "../state/registry.ts" {
  interface Views {
    graph: true;
  }
}

export const canvasView: View = {
  label: "Graph",
  icon: IconTopologyStar3,
  load: async () => (await import("./CanvasStage.tsx")).CanvasStage,
};
