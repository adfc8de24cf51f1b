import type { Look } from "@backchannel/schema/entity-kinds.ts";

export interface Glyph {
  /** The shape on a grid of 24, without colour. */
  shape: string;
  /** The icon on a grid of 16, drawn with strokes. */
  icon: string;
  /** The transform that puts the icon into the shape. */
  place: string;
  /** Width of the stroke that rounds the corners of the shape. */
  rounding: number;
}

/**
 * One drawing per look, the same in lists and on the canvas. The markup is constant: nothing from
 * data goes into it.
 */
// prettier-ignore
export const GLYPHS: Record<Look | "unnamed", Glyph> = {
  person:       { shape: '<circle cx="12" cy="12" r="9.8"/>', place: "translate(6.5 6.5) scale(.686)", rounding: 0, icon: '<circle cx="8" cy="5.3" r="2.6"/><path d="M3.2 13.2c0-2.6 2.1-4.1 4.8-4.1s4.8 1.5 4.8 4.1"/>' },
  state:        { shape: '<polygon points="22.2,12 17.1,20.8 6.9,20.8 1.8,12 6.9,3.2 17.1,3.2"/>', place: "translate(6.6 6.6) scale(.672)", rounding: 3, icon: '<path d="M4.2 13.8V2.6M4.2 3.2h7.9l-1.9 2.6 1.9 2.6H4.2"/>' },
  organisation: { shape: '<rect x="2.9" y="2.9" width="18.2" height="18.2" rx="2.9"/>', place: "translate(6.2 6.2) scale(.723)", rounding: 0, icon: '<path d="M2.6 6.3 8 3l5.4 3.3zM3 13.2h10M4.6 8.3v3M8 8.3v3M11.4 8.3v3"/>' },
  armed:        { shape: '<polygon points="12,2.2 21.9,9.4 18.1,21 5.9,21 2.1,9.4"/>', place: "translate(6.6 7.2) scale(.672)", rounding: 3, icon: '<path d="M8 2.4l4.6 1.7v3.5c0 3-1.9 5-4.6 6-2.7-1-4.6-3-4.6-6V4.1zM8 2.4v11.2"/>' },
  media:        { shape: '<polygon points="2.5,5 16.5,5 22.4,12 16.5,19 2.5,19"/>', place: "translate(6.1 7) scale(.63)", rounding: 3, icon: '<path d="M2.6 3.6h8.2v9.2H4.2a1.6 1.6 0 0 1-1.6-1.6zM10.8 6.2h2.6v5a1.6 1.6 0 0 1-1.6 1.6M5.1 6.4h3.2M5.1 9.2h3.2"/>' },
  event:        { shape: '<polygon points="22.4,12 12,22.4 1.6,12 12,1.6"/>', place: "translate(7.6 7.6) scale(.551)", rounding: 3, icon: '<path d="M3 4.2h10v9H3zM3 7.2h10M5.8 2.6v3M10.2 2.6v3"/>' },
  place:        { shape: '<polygon points="6.2,2.1 17.8,2.1 21.2,5.5 21.2,10.4 12,22.4 2.8,10.4 2.8,5.5"/>', place: "translate(7.1 5.2) scale(.617)", rounding: 3, icon: '<circle cx="8" cy="6.4" r="2.7"/>' },
  agreement:    { shape: '<polygon points="4.5,2.4 14.8,2.4 19.7,7.3 19.7,21.6 4.5,21.6"/>', place: "translate(7.3 8.2) scale(.588)", rounding: 3, icon: '<path d="M4.9 5.2h4M4.9 8.2h6.2M4.9 11.2h6.2"/>' },
  group:        { shape: '<polygon points="21.4,15.9 15.9,21.4 8.1,21.4 2.6,15.9 2.6,8.1 8.1,2.6 15.9,2.6 21.4,8.1"/>', place: "translate(6.3 6.1) scale(.7)", rounding: 0, icon: '<circle cx="5.8" cy="6" r="2"/><path d="M2.2 13c0-2.2 1.6-3.4 3.6-3.4s3.6 1.2 3.6 3.4M10.4 4.2a2 2 0 0 1 0 3.6M11.4 9.9c1.6.3 2.5 1.4 2.5 3.1"/>' },
  thing:        { shape: '<polygon points="2,5 22,5 17.7,19.6 6.3,19.6"/>', place: "translate(7.3 6.8) scale(.588)", rounding: 3, icon: '<path d="M8 2.6l5 2.7v5.4l-5 2.7-5-2.7V5.3zM3 5.3l5 2.7 5-2.7M8 8v5.4"/>' },
  concept:      { shape: '<polygon points="6.5,4.8 22,4.8 17.5,19.2 2,19.2"/>', place: "translate(7.3 7) scale(.588)", rounding: 3, icon: '<path d="M5.6 10.2a3.9 3.9 0 1 1 4.8 0c-.5.5-.7 1-.7 1.6H6.3c0-.6-.2-1.1-.7-1.6zM6.6 13.8h2.8"/>' },
  unnamed:      { shape: '<polygon points="21.4,15.9 15.9,21.4 8.1,21.4 2.6,15.9 2.6,8.1 8.1,2.6 15.9,2.6 21.4,8.1"/>', place: "translate(6.5 6.5) scale(.686)", rounding: 0, icon: '<path d="M5.9 6.1a2.15 2.15 0 1 1 3.3 1.8c-.7.5-1.2.9-1.2 1.8"/><circle cx="8" cy="12" r=".4"/>' },
};

/** Whether a look is drawn as an outline: groups, named or not. Only the unnamed are dashed. */
export const isHollow = (look: Look | "unnamed") => look === "group" || look === "unnamed";
