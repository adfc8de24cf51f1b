import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-400.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-600.css";
import "@fontsource/ibm-plex-sans-hebrew/hebrew-400.css";
import "@fontsource/ibm-plex-sans-hebrew/hebrew-600.css";

/**
 * Resolves when the fonts of the canvas labels are loaded, or failed to load. The canvas measures a
 * label once only, so measuring before would use the wrong font.
 */
export const fontsReady: Promise<unknown> = Promise.allSettled([
  document.fonts.load('600 13px "Source Sans 3 Variable"'),
  document.fonts.load('italic 400 14px "Source Serif 4 Variable"'),
  document.fonts.load('400 13px "IBM Plex Sans Arabic"', "أحمد"),
  document.fonts.load('400 13px "IBM Plex Sans Hebrew"', "ישראל"),
]);
