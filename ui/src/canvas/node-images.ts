import { LOOKS } from "@backchannel/schema/entity-kinds.ts";
import { iconOf, isHollow } from "../design/glyphs.ts";
import { tokensOf, type Scheme } from "../design/tokens.ts";
import type { ViewNode } from "../graph/drawn.ts";
import {
  badgeText,
  badgeWidth,
  hasBadge,
  BADGE_HEIGHT,
  BADGE_SHIFT,
  type Corner,
} from "./labels/badge.ts";

/**
 * Icon, badge, tack and star of a node as background images, in the lists Cytoscape expects. The
 * badge (+n neighbours not drawn), the tack (pinned) and the star (changed by somebody else) stand
 * outside the shape.
 */
export interface NodeImages {
  images: string[];
  widths: (string | number)[];
  heights: (string | number)[];
  x: string[];
  y: string[];
  dx: number[];
  dy: number[];
  clip: string[];
  containment: string[];
}

/** What is drawn on and round one node, its badge on this corner. */
export function nodeImages(node: ViewNode, corner: Corner, scheme: Scheme): NodeImages {
  const t = tokensOf(scheme);
  const key = node.unnamed ? "unnamed" : node.look;
  const stroke = isHollow(key) ? LOOKS.group[scheme] : t["on-kind"];
  const lift = node.look === "place" && !node.unnamed ? -3 : 0;
  const isBead = node.joins.length > 0;
  const layers: Layer[] = [];
  if (isBead && node.contested) {
    layers.push({
      image: svg(16, 16, contested(t["on-kind"])),
      size: ["100%", "100%"],
      at: ["50%", "50%"],
      shift: [0, 0],
      outside: false,
    });
  }
  if (!isBead) {
    layers.push({
      image: svg(16, 16, icon(iconOf(key, node.icon), stroke)),
      size: ["54%", "54%"],
      at: ["50%", "50%"],
      shift: [0, lift],
      outside: false,
    });
  }
  if (hasBadge(node)) {
    const text = badgeText(node);
    const width = badgeWidth(node);
    layers.push({
      image: svg(width, BADGE_HEIGHT, pill(text, width, t.panel, t["line-2"], t["ink-2"])),
      size: [width, BADGE_HEIGHT],
      at: [corner.x > 0 ? "100%" : "0%", corner.y > 0 ? "100%" : "0%"],
      shift: [corner.x * BADGE_SHIFT.x, corner.y * BADGE_SHIFT.y],
      outside: true,
    });
  }
  if (node.pinned) {
    layers.push({
      image: svg(14, 14, tack(t.ink, t.canvas)),
      size: [14, 14],
      at: ["50%", "0%"],
      // Away from the badge.
      shift: [-6 * corner.x, -8],
      outside: true,
    });
  }
  if (node.changed) {
    layers.push({
      image: svg(14, 14, star(t.ink, t.canvas)),
      size: [14, 14],
      at: [corner.x > 0 ? "0%" : "100%", "0%"],
      // On the other side than the badge; the tack stands between them.
      shift: [-7 * corner.x, -5],
      outside: true,
    });
  }
  return {
    images: layers.map(({ image }) => image),
    widths: layers.map(({ size }) => size[0]),
    heights: layers.map(({ size }) => size[1]),
    x: layers.map(({ at }) => at[0]),
    y: layers.map(({ at }) => at[1]),
    dx: layers.map(({ shift }) => shift[0]),
    dy: layers.map(({ shift }) => shift[1]),
    clip: layers.map(({ outside }) => (outside ? "none" : "node")),
    containment: layers.map(({ outside }) => (outside ? "over" : "inside")),
  };
}

interface Layer {
  image: string;
  size: [string | number, string | number];
  at: [string, string];
  shift: [number, number];
  outside: boolean;
}

const svg = (width: number, height: number, inner: string) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`,
  )}`;

const icon = (paths: string, stroke: string) =>
  `<g fill="none" stroke="${stroke}" stroke-width="1.35" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`;

const contested = (stroke: string) =>
  `<path d="M4.4 6.6h7.2M4.4 9.4h7.2M9.8 3.6l-3.6 8.8" fill="none" stroke="${stroke}" stroke-width="1.5" stroke-linecap="round"/>`;

const pill = (text: string, width: number, fill: string, edge: string, ink: string) =>
  `<rect x=".5" y=".5" width="${width - 1}" height="15" rx="7.5" fill="${fill}" stroke="${edge}"/><text x="${width / 2}" y="11.8" text-anchor="middle" font-family="system-ui,sans-serif" font-size="10.5" font-weight="600" fill="${ink}">${text}</text>`;

const star = (ink: string, ground: string) =>
  `<circle cx="7" cy="7" r="6.4" fill="${ground}" stroke="${ink}" stroke-width="1.2"/><path d="M7 3.6v6.8M4.1 5.3l5.8 3.4M9.9 5.3l-5.8 3.4" fill="none" stroke="${ink}" stroke-width="1.3" stroke-linecap="round"/>`;

const tack = (ink: string, ground: string) =>
  `<circle cx="7" cy="7" r="7" fill="${ink}"/><path d="M5.2 3.6h3.6M5.8 3.6v3L4.6 8.2h4.8L8.2 6.6v-3M7 8.2v2.6" fill="none" stroke="${ground}" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round"/>`;
