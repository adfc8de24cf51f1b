import type { TablerIcon } from "@tabler/icons-react";
import type { ComponentType, ReactNode } from "react";
import type { CanvasData } from "./subgraph.ts";
import type { GraphView } from "./drawn.ts";

/** What a view of the drawn entities is given; `sources` is the line that cites them. */
export interface ViewProps {
  view: GraphView;
  data: CanvasData | undefined;
  sources: ReactNode;
}

/** A way to show what is drawn; its component comes with the page to explore on. */
export interface View {
  label: string;
  icon: TablerIcon;
  load: () => Promise<ComponentType<ViewProps>>;
}
