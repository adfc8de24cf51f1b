import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";
import { cssVariables } from "../tokens.ts";

/**
 * Two font stacks: sans for entities and controls, serif for what documents say of them. They leave
 * out `system-ui`, because ours lack ≠ and some system faces compose it of two separate glyphs.
 */
export const SANS =
  '"Source Sans 3 Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", sans-serif';
export const SERIF =
  '"Source Serif 4 Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", Georgia, serif';

// Main buttons have the colour of text: near black on light, near white on dark.
const INK: MantineColorsTuple = [
  "#F3F4F5",
  "#ECEEF1",
  "#C9CED5",
  "#BAC0C9",
  "#939BA6",
  "#878E99",
  "#666D78",
  "#454C56",
  "#22262C",
  "#14181E",
];

export const theme = createTheme({
  fontFamily: SANS,
  headings: { fontFamily: SERIF, fontWeight: "600" },
  colors: { ink: INK },
  primaryColor: "ink",
  primaryShade: { light: 9, dark: 1 },
  autoContrast: true,
  defaultRadius: 7,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, fz: 12.5 } },
    Popover: { defaultProps: { radius: 10, transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: { radius: 10, transitionProps: { duration: 180 } },
      styles: { content: { background: "var(--panel)" }, header: { background: "var(--panel)" } },
    },
    Drawer: {
      defaultProps: { transitionProps: { duration: 180 } },
      styles: { content: { background: "var(--panel)" }, header: { background: "var(--panel)" } },
    },
    // In the dark scheme the box is light, so its check mark has to be dark.
    Checkbox: {
      defaultProps: { iconColor: "var(--on-ink)" },
      styles: { input: { borderColor: "var(--field)" } },
    },
    Input: {
      styles: { input: { background: "var(--panel)", borderColor: "var(--field)" } },
    },
  },
});

/**
 * Variables of Mantine that take their value from our tokens. They are set once per scheme, because
 * Mantine sets them per scheme too.
 */
const OVERRIDES = {
  "--mantine-color-body": "var(--canvas)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  // Errors are not red: red means that a claim denies something.
  "--mantine-color-error": "var(--ink)",
  "--mantine-color-default": "var(--panel)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-2)",
};

/** Adds our tokens to Mantine's variables, and replaces those in `OVERRIDES`. */
export const resolver: CSSVariablesResolver = () => ({
  variables: { "--sans": SANS, "--serif": SERIF },
  light: { ...cssVariables("light"), ...OVERRIDES },
  dark: { ...cssVariables("dark"), ...OVERRIDES },
});
