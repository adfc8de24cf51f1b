import type { GraphView } from "../graph/view.ts";

/** What is drawn, as a table: one row a link, one row a mediation. */
export function LinkTable({ view }: { view: GraphView }) {
  return <p>{view.lines.length}</p>;
}
