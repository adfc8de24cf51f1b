import type { Core, ElementDefinition } from "cytoscape";
import type { GraphView, ViewLine, ViewNode } from "../graph/drawn.ts";
import type { Scene } from "./scene.ts";

/** Removes the elements that the view no longer contains. */
export function dropMissing(cy: Core, view: GraphView): void {
  const kept = new Set([...view.nodes, ...view.lines].map(({ id }) => id));
  cy.elements()
    .filter((element) => !kept.has(element.id()))
    .remove();
}

/** The elements that the scene adds; newcomers start at the entity they grew out of. */
export function newElements(
  cy: Core,
  { view, positions, arrivedFrom }: Scene,
): ElementDefinition[] {
  const fresh = ({ id }: { id: string }) => cy.getElementById(id).empty();
  return [
    ...view.nodes.filter(fresh).map((node) => {
      const parent = cy.getElementById(arrivedFrom[node.id] ?? "");
      const start = parent.nonempty() ? parent.position() : { x: 0, y: 0 };
      return {
        data: dataOf(node),
        position: { ...(positions[node.id] ?? start) },
        classes: positions[node.id] ? "" : "arriving",
      };
    }),
    ...view.lines.filter(fresh).map((line) => ({
      data: dataOf(line),
      // Without positions for both ends, it would be drawn as an arc in some corner.
      classes: positions[line.source] && positions[line.target] ? "" : "arriving",
    })),
  ];
}

/** The data that the stylesheet selects by, besides the view of the element itself. */
function dataOf(view: ViewNode | ViewLine): Record<string, unknown> & { id: string } {
  if ("name" in view) {
    const { id, look, unnamed, joins, contested } = view;
    return { id, look, unnamed, joins: joins.length, contested, view };
  }
  const { id, source, target, evidence, spoke } = view;
  const mark = markOf(view);
  return { id, source, target, evidence, spoke, ...(mark ? { mark } : {}), view };
}

function markOf(line: ViewLine): string | null {
  const own = ownMark(line);
  return line.changed ? [own ?? "", CHANGED].join(" ").trim() : own;
}

/** The sign of what somebody else changed. */
const CHANGED = "*";

function ownMark({ links, evidence, contested, spoke }: ViewLine): string | null {
  if (spoke) return null;
  if (links.length > 1) return String(links.length);
  if (evidence === "SAID_NOT") return "×";
  return contested ? "≠" : null;
}

/** Brings an element's data up to its view, if they differ. */
export function update(cy: Core, id: string, view: ViewNode | ViewLine): void {
  const element = cy.getElementById(id);
  if (JSON.stringify(element.data("view")) === JSON.stringify(view)) return;
  const { id: _, source: __, target: ___, ...data } = dataOf(view);
  if (!("mark" in data)) element.removeData("mark");
  element.data(data);
}
