import { type Icon, ICONS } from "@backchannel/schema/entity-icons.ts";
import type { Look } from "@backchannel/schema/entity-kinds.ts";

export interface Glyph {
  /** The shape on a grid of 24, without colour. */
  shape: string;
  /** The icon where the kind is not known. */
  icon: Icon;
  /** The transform that puts the icon into the shape. */
  place: string;
  /** Width of the stroke that rounds the corners of the shape. */
  rounding: number;
}

/**
 * One drawing per look, the same in lists and on the canvas; within it stands the icon of the kind.
 * The markup is constant: nothing from data goes into it.
 */
// prettier-ignore
export const GLYPHS: Record<Look | "unnamed", Glyph> = {
  person:       { shape: '<circle cx="12" cy="12" r="9.8"/>', place: "translate(6.5 6.5) scale(.686)", rounding: 0, icon: "PERSON" },
  state:        { shape: '<polygon points="22.2,12 17.1,20.8 6.9,20.8 1.8,12 6.9,3.2 17.1,3.2"/>', place: "translate(6.6 6.6) scale(.672)", rounding: 3, icon: "FLAG" },
  organisation: { shape: '<rect x="2.9" y="2.9" width="18.2" height="18.2" rx="2.9"/>', place: "translate(6.2 6.2) scale(.723)", rounding: 0, icon: "CHART" },
  armed:        { shape: '<polygon points="12,2.2 21.9,9.4 18.1,21 5.9,21 2.1,9.4"/>', place: "translate(6.6 7.2) scale(.672)", rounding: 3, icon: "SHIELD" },
  media:        { shape: '<polygon points="2.5,5 16.5,5 22.4,12 16.5,19 2.5,19"/>', place: "translate(6.1 7) scale(.63)", rounding: 3, icon: "PAPER" },
  event:        { shape: '<polygon points="22.4,12 12,22.4 1.6,12 12,1.6"/>', place: "translate(7.6 7.6) scale(.551)", rounding: 3, icon: "CALENDAR" },
  place:        { shape: '<polygon points="6.2,2.1 17.8,2.1 21.2,5.5 21.2,10.4 12,22.4 2.8,10.4 2.8,5.5"/>', place: "translate(7.1 5.2) scale(.617)", rounding: 3, icon: "DOT" },
  agreement:    { shape: '<polygon points="4.5,2.4 14.8,2.4 19.7,7.3 19.7,21.6 4.5,21.6"/>', place: "translate(7.3 8.2) scale(.588)", rounding: 3, icon: "LINES" },
  group:        { shape: '<polygon points="21.4,15.9 15.9,21.4 8.1,21.4 2.6,15.9 2.6,8.1 8.1,2.6 15.9,2.6 21.4,8.1"/>', place: "translate(6.3 6.1) scale(.7)", rounding: 0, icon: "PEOPLE" },
  thing:        { shape: '<polygon points="2,5 22,5 17.7,19.6 6.3,19.6"/>', place: "translate(7.3 6.8) scale(.588)", rounding: 3, icon: "BOX" },
  concept:      { shape: '<polygon points="6.5,4.8 22,4.8 17.5,19.2 2,19.2"/>', place: "translate(7.3 7) scale(.588)", rounding: 3, icon: "BULB" },
  unnamed:      { shape: '<polygon points="21.4,15.9 15.9,21.4 8.1,21.4 2.6,15.9 2.6,8.1 8.1,2.6 15.9,2.6 21.4,8.1"/>', place: "translate(6.5 6.5) scale(.686)", rounding: 0, icon: "QUESTION" },
};

/** Whether a look is drawn as an outline: groups, named or not. Only the unnamed are dashed. */
export const isHollow = (look: Look | "unnamed") => look === "group" || look === "unnamed";

/** The markup of the icon of a kind; that of the look where it is not known. */
export const iconOf = (look: Look | "unnamed", icon?: Icon): string =>
  ICONS[look === "unnamed" ? "QUESTION" : (icon ?? GLYPHS[look].icon)];
