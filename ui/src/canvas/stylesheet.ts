import { LOOKS, type Look } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { NodeSingular, StylesheetJson } from "cytoscape";
import { SANS } from "../design/theme/theme.ts";
import { tokensOf, type Scheme } from "../design/tokens.ts";
import type { ViewNode } from "../graph/drawn.ts";
import { clearOfBadge, cornerOf } from "./labels/badge.ts";
import { lineStyles } from "./line-styles.ts";
import { nodeImages } from "./node-images.ts";
import { diameter, LABEL_WIDTH } from "./node-size.ts";

const viewOf = (node: NodeSingular) => node.data("view") as ViewNode;

const beadLabel = ({ name, when }: ViewNode) => [name, when].filter(Boolean).join("\n");

/** The look of the canvas as a Cytoscape stylesheet, for one colour scheme and size of text. */
export function stylesheet(scheme: Scheme, textScale = 1): StylesheetJson {
  const t = tokensOf(scheme);
  const image = (part: keyof ReturnType<typeof nodeImages>) => (node: NodeSingular) =>
    nodeImages(viewOf(node), cornerOf(node), scheme)[part] as never;
  const style = [
    {
      selector: "node",
      style: {
        width: (node: NodeSingular) => diameter(viewOf(node)),
        height: (node: NodeSingular) => diameter(viewOf(node)),
        "background-color": (node: NodeSingular) => LOOKS[viewOf(node).look][scheme],
        "border-width": 0,
        // A halo in the colour of the ground: lines stop short of the shape.
        "outline-width": 3,
        "outline-color": t.canvas,
        "outline-offset": 0,
        "background-image": image("images"),
        "background-width": image("widths"),
        "background-height": image("heights"),
        "background-position-x": image("x"),
        "background-position-y": image("y"),
        "background-offset-x": image("dx"),
        "background-offset-y": image("dy"),
        "background-clip": image("clip"),
        "background-image-containment": image("containment"),
        "bounds-expansion": 16,
        label: (node: NodeSingular) => viewOf(node).name,
        "font-family": SANS,
        "font-size": 13 * textScale,
        "font-weight": 600,
        color: t.ink,
        "text-valign": "bottom",
        "text-halign": "center",
        "text-margin-y": (node: NodeSingular) => 5 + clearOfBadge(viewOf(node), cornerOf(node), 1),
        "text-wrap": "wrap",
        "text-max-width": `${LABEL_WIDTH * textScale}px`,
        "text-outline-color": t.canvas,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 8,
        "overlay-opacity": 0,
        "transition-property": "opacity",
        "transition-duration": 120,
      },
    },
    ...keysOf(LOOKS).map((look: Look) => ({
      selector: `node[look="${look}"]`,
      style: {
        shape: LOOKS[look].shape,
        ...(LOOKS[look].points ? { "shape-polygon-points": LOOKS[look].points } : {}),
        ...(look === "organisation" ? { "corner-radius": 6 } : {}),
      },
    })),
    {
      selector: 'node[look="state"]',
      style: { "font-size": 14.5 * textScale, "font-weight": 700 },
    },
    {
      selector: 'node[look="group"], node[?unnamed]',
      style: {
        "background-color": t.canvas,
        "border-width": 1.75,
        "border-color": LOOKS.group[scheme],
      },
    },
    {
      selector: "node[?unnamed]",
      style: {
        shape: "octagon",
        "border-style": "dashed",
        "border-dash-pattern": [3.4, 2.6],
        "font-weight": 500,
        color: t["ink-2"],
      },
    },
    // A folded event: thin lines join those who took part, and the bead says in what.
    {
      selector: "node[joins > 1]",
      style: {
        label: "",
        "font-size": 12 * textScale,
        "font-weight": 500,
        "outline-width": 2,
        // A pointer finds it although it is small.
        "border-width": 2,
        "border-color": t.canvas,
        "border-position": "outside",
      },
    },
    { selector: "node[joins = 2], node[joins > 1][?contested]", style: { shape: "ellipse" } },
    // A disagreement is never folded away: the bead has the sign, and the name where there is room.
    {
      selector: "node[joins > 2][?contested]",
      style: { label: (node: NodeSingular) => viewOf(node).name },
    },
    {
      selector: "node[joins > 1].hover, node[joins > 1].focus, node[joins > 1].near",
      style: { label: (node: NodeSingular) => beadLabel(viewOf(node)) },
    },
    {
      selector: "node.top",
      style: {
        "text-valign": "top",
        "text-margin-y": (node: NodeSingular) =>
          -5 - clearOfBadge(viewOf(node), cornerOf(node), -1),
      },
    },
    {
      selector: "node.left",
      style: {
        "text-halign": "left",
        "text-valign": "center",
        "text-margin-x": -6,
        "text-margin-y": 0,
      },
    },
    {
      selector: "node.right",
      style: {
        "text-halign": "right",
        "text-valign": "center",
        "text-margin-x": 6,
        "text-margin-y": 0,
      },
    },
    {
      selector: "node.hover",
      style: { "outline-color": t.ink, "outline-width": 1.5, "outline-offset": 3 },
    },
    {
      selector: "node.picked",
      style: {
        label: (node: NodeSingular) =>
          [viewOf(node).name, viewOf(node).original].filter(Boolean).join("\n"),
        // Arabic letters rise above the Latin line that its neighbour was measured by.
        "line-height": 1.25,
        "underlay-color": t.mark,
        "underlay-opacity": 1,
        "underlay-padding": 9,
        "underlay-shape": "ellipse",
        "outline-color": t.ink,
        "outline-width": 2,
        "outline-offset": 2.5,
      },
    },
    {
      selector: "node.focus",
      style: { "outline-color": t.accent, "outline-width": 2.25, "outline-offset": 4 },
    },
    // The marker is wider than the shape, so the label steps aside.
    { selector: "node.picked.right", style: { "text-margin-x": 15 } },
    { selector: "node.picked.left", style: { "text-margin-x": -15 } },
    { selector: "node.picked.top", style: { "text-margin-y": -13 } },
    { selector: "node.picked.bottom", style: { "text-margin-y": 13 } },
    ...lineStyles(scheme, textScale),
    // Outside the query: still there and clickable, but without words.
    { selector: ".faded", style: { opacity: 0.16, label: "", "underlay-opacity": 0 } },
    { selector: ".arriving", style: { opacity: 0 } },
  ];
  return style as unknown as StylesheetJson;
}
