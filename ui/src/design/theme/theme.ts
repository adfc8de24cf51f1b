import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";
import { cssVariables } from "../tokens.ts";

/**
 * One font stack per voice: sans for entities and controls, serif for what is said of them.
 * No `system-ui`: some of its faces make ≠, which ours lack, of two signs that stand apart.
 */
export const SANS =
  '"Source Sans 3 Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", sans-serif';
export const SERIF =
  '"Source Serif 4 Variable", "IBM Plex Sans Arabic", "IBM Plex Sans Hebrew", Georgia, serif';

// Main buttons are ink: near black on light ground, near white on dark.
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
    // Ink is light in the dark, so the mark on it takes the other colour.
    Checkbox: {
      defaultProps: { iconColor: "var(--on-ink)" },
      styles: { input: { borderColor: "var(--field)" } },
    },
    Input: {
      styles: { input: { background: "var(--panel)", borderColor: "var(--field)" } },
    },
  },
});

/** The few variables of Mantine that our tokens are meant for; it sets them for each scheme. */
const TIED = {
  "--mantine-color-body": "var(--canvas)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  // Red is for what is denied.
  "--mantine-color-error": "var(--ink)",
  "--mantine-color-default": "var(--panel)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-2)",
};

/** Puts the tokens beside Mantine's own variables, and in their place where they mean the same. */
export const resolver: CSSVariablesResolver = () => ({
  variables: { "--sans": SANS, "--serif": SERIF },
  light: { ...cssVariables("light"), ...TIED },
  dark: { ...cssVariables("dark"), ...TIED },
});
