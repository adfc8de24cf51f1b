import { LOOKS } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { INVOLVEMENT_HUE, LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";

export type Scheme = "light" | "dark";

/** The colours, light and dark. Contrast is at least 4.5 for text and 3 for marks. */
// prettier-ignore
export const TOKENS = {
  canvas:        { light: "#FBFBFA", dark: "#121418" },
  panel:         { light: "#FFFFFF", dark: "#191C21" },
  chrome:        { light: "#F3F4F5", dark: "#0D0F12" },
  sunk:          { light: "#F3F4F5", dark: "#22262C" },
  line:          { light: "#E1E4E8", dark: "#2B3037" },
  "line-2":      { light: "#C9CED5", dark: "#414852" },
  field:         { light: "#878E99", dark: "#6C7480" },
  rule:          { light: "#14181E", dark: "#7C8490" },
  ink:           { light: "#14181E", dark: "#ECEEF1" },
  "ink-2":       { light: "#454C56", dark: "#BAC0C9" },
  "ink-3":       { light: "#666D78", dark: "#939BA6" },
  accent:        { light: "#1D57C4", dark: "#84B1FF" },
  "accent-soft": { light: "#E9F0FD", dark: "#1B2B47" },
  "on-ink":      { light: "#FFFFFF", dark: "#14181E" },
  mark:          { light: "#FFE27A", dark: "#64520C" },
  "mark-ink":    { light: "#14181E", dark: "#FFFAE8" },
  deny:          { light: "#C3261D", dark: "#FF7D73" },
  "on-kind":     { light: "#FFFFFF", dark: "#121418" },
  shadow: {
    light: "0 1px 2px rgba(20,24,30,.06), 0 8px 24px rgba(20,24,30,.10)",
    dark: "0 1px 2px rgba(0,0,0,.5), 0 10px 28px rgba(0,0,0,.45)",
  },
} as const;
export type Token = keyof typeof TOKENS;

/** The colours of one scheme as values, for the canvas, which cannot read CSS variables. */
export function tokensOf(scheme: Scheme): Record<Token, string> {
  return Object.fromEntries(keysOf(TOKENS).map((name) => [name, TOKENS[name][scheme]])) as Record<
    Token,
    string
  >;
}

/** The CSS variable with the colour of a lens. A link without a lens is an involvement. */
export function hueOf(lens: Lens | null | undefined): string {
  return lens ? `var(--f-${lens.toLowerCase().replace("_", "-")})` : "var(--f-involved)";
}

/** All colours as CSS variables: those of the page and those of the lenses and looks. */
export function cssVariables(scheme: Scheme): Record<string, string> {
  return {
    ...Object.fromEntries(keysOf(TOKENS).map((name) => [`--${name}`, TOKENS[name][scheme]])),
    ...Object.fromEntries(keysOf(LOOKS).map((look) => [`--k-${look}`, LOOKS[look][scheme]])),
    ...Object.fromEntries(
      keysOf(LENSES).map((lens) => [hueOf(lens).slice(4, -1), LENSES[lens][scheme]]),
    ),
    "--f-involved": INVOLVEMENT_HUE[scheme],
  };
}
