import type { Evidence } from "@backchannel/schema/claim.ts";
import { INVOLVEMENT_HUE, LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { EdgeSingular } from "cytoscape";
import { PLAIN_WEIGHT } from "../design/pen.ts";
import { SANS, SERIF } from "../design/theme/theme.ts";
import { tokensOf, type Scheme } from "../design/tokens.ts";
import type { ViewLine } from "../graph/drawn.ts";
import { beside, rowsOf, WORDS_SIZE } from "./labels/line-words.ts";

const lineOf = (edge: EdgeSingular) => edge.data("view") as ViewLine;

const hue = (lens: Lens | null, scheme: Scheme) =>
  lens ? LENSES[lens][scheme] : INVOLVEMENT_HUE[scheme];

/** Weight of a line: separate origins thicken it, nothing else does. */
function weight({ evidence, origins, plain }: ViewLine): number {
  if (plain) return PLAIN_WEIGHT;
  if (evidence === "MULTI_ORIGIN") return Math.min(4, 1.5 + 0.5 * origins);
  return LINES[evidence].width;
}

/** One pen for each grade of evidence, the same as in the key, the panels and the tables. */
// prettier-ignore
const LINES: Record<Evidence, { width: number; dash: number[] | null; cap?: "round" }> = {
  MULTI_ORIGIN: { width: 2.5, dash: null },
  ECHOED:       { width: 1.8, dash: [10, 4] },
  SINGLE:       { width: 1.6, dash: [6.5, 4.5] },
  OPINION:      { width: 1.6, dash: [0.1, 4.6], cap: "round" },
  STATEMENT:    { width: 1.1, dash: null },
  PLANNED:      { width: 1.5, dash: [9, 3.5, 2, 3.5] },
  SPECULATED:   { width: 1.5, dash: [9, 3.5, 2, 3.5] },
  SAID_NOT:     { width: 1.5, dash: [2.2, 3.6] },
  UNSUPPORTED:  { width: 1,   dash: null },
};

const dashOf = ({ evidence, plain }: ViewLine) => (plain ? null : LINES[evidence].dash);

/** What is said of a line while a chain is lit, else of all that it stands for. */
const wordsOf = (edge: EdgeSingular) =>
  rowsOf((edge.hasClass("lit") && (edge.data("lit") as string)) || lineOf(edge).label);

/** Lines: style for evidence, hue for lens, red only for denial. */
export function lineStyles(scheme: Scheme, textScale: number): object[] {
  const t = tokensOf(scheme);
  const wordsBeside = (edge: EdgeSingular) =>
    beside(edge.source().position(), edge.target().position(), wordsOf(edge).length, textScale);
  const colour = (line: ViewLine): string => {
    if (line.evidence === "SAID_NOT") return t.deny;
    if (line.evidence === "OPINION") return t["ink-3"];
    if (line.evidence === "UNSUPPORTED") return t["line-2"];
    return hue(line.lens, scheme);
  };
  const head = (line: ViewLine) => (line.evidence === "SAID_NOT" ? "tee" : "triangle");
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "bezier",
        "control-point-step-size": 30,
        "line-color": (edge: EdgeSingular) => colour(lineOf(edge)),
        "target-arrow-color": (edge: EdgeSingular) => colour(lineOf(edge)),
        "source-arrow-color": (edge: EdgeSingular) => colour(lineOf(edge)),
        "target-arrow-shape": (edge: EdgeSingular) =>
          lineOf(edge).heads === "none" || lineOf(edge).evidence === "UNSUPPORTED"
            ? "none"
            : head(lineOf(edge)),
        "source-arrow-shape": (edge: EdgeSingular) =>
          lineOf(edge).heads === "both" ? head(lineOf(edge)) : "none",
        "target-arrow-fill": (edge: EdgeSingular) =>
          ["PLANNED", "SPECULATED"].includes(lineOf(edge).evidence) ? "hollow" : "filled",
        "arrow-scale": 0.85,
        "source-distance-from-node": 3,
        "target-distance-from-node": (edge: EdgeSingular) =>
          lineOf(edge).evidence === "SAID_NOT" ? 6 : 3,
        width: (edge: EdgeSingular) => weight(lineOf(edge)),
        "line-style": (edge: EdgeSingular) => (dashOf(lineOf(edge)) ? "dashed" : "solid"),
        "line-dash-pattern": (edge: EdgeSingular) => (dashOf(lineOf(edge)) ?? [1, 0]) as never,
        "line-cap": (edge: EdgeSingular) => LINES[lineOf(edge).evidence].cap ?? "butt",
        "font-family": SERIF,
        "font-style": "italic",
        "font-size": WORDS_SIZE * textScale,
        color: t.ink,
        "text-outline-color": t.canvas,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 8,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge[?spoke]",
      style: { width: 1.1, "source-distance-from-node": 3, "target-distance-from-node": 0 },
    },
    // Marks in the middle of a line: the number folded into it, × said not to be so, ≠ contested.
    {
      selector: "edge[mark]",
      style: {
        label: "data(mark)",
        "font-family": SANS,
        "font-style": "normal",
        "font-weight": 700,
        "font-size": 11.5 * textScale,
        color: (edge: EdgeSingular) => (lineOf(edge).evidence === "SAID_NOT" ? t.deny : t.ink),
        "text-outline-width": 0,
        "text-background-color": t.canvas,
        "text-background-opacity": 1,
        "text-background-shape": "circle",
        "text-background-padding": "3px",
        "text-border-width": 1.25,
        "text-border-opacity": 1,
        "text-border-color": (edge: EdgeSingular) => colour(lineOf(edge)),
      },
    },
    // Words instead of the mark: on hover, when selected, and for every link from close by.
    {
      selector: "edge.hover, edge.near, edge.picked, edge.lit",
      style: {
        label: (edge: EdgeSingular) => wordsOf(edge).join("\n"),
        "text-wrap": "wrap",
        "text-max-width": "1000px",
        width: (edge: EdgeSingular) => (lineOf(edge).spoke ? 1.1 : weight(lineOf(edge))) + 0.6,
        "font-family": SERIF,
        "font-style": "italic",
        "font-weight": 400,
        "font-size": WORDS_SIZE * textScale,
        color: t.ink,
        "text-rotation": "autorotate",
        "text-margin-x": (edge: EdgeSingular) => wordsBeside(edge).x,
        "text-margin-y": (edge: EdgeSingular) => wordsBeside(edge).y,
        "text-outline-width": 2.5,
        "text-background-opacity": 0,
        "text-border-opacity": 0,
      },
    },
    {
      selector: "edge.picked, edge.lit",
      style: { "underlay-color": t.mark, "underlay-opacity": 1, "underlay-padding": 5 },
    },
    // The hues of the lenses are too faint on the marker; the red of a denial is not.
    {
      selector: 'edge.picked[evidence!="SAID_NOT"], edge.lit[evidence!="SAID_NOT"]',
      style: {
        "line-color": t.ink,
        "target-arrow-color": t.ink,
        "source-arrow-color": t.ink,
      },
    },
  ];
}
