import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { cssVariables } from "./tokens.ts";
import { dayInWords } from "./words.ts";

const paper = () => matchMedia("print");

/** Whether the page is being printed. Lists then show all their rows. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, isPrinting);
}

let beforePrint = false;
const isPrinting = () => beforePrint || paper().matches;

function watch(onChange: () => void): () => void {
  // Renders at once: the browser lays out the print as soon as the event handlers return.
  const before = () => {
    beforePrint = true;
    flushSync(onChange);
  };
  const after = () => {
    beforePrint = false;
    onChange();
  };
  const media = paper();
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  media.addEventListener("change", onChange);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    media.removeEventListener("change", onChange);
  };
}

const BLACK = {
  "--canvas": "#fff",
  "--panel": "#fff",
  "--chrome": "#fff",
  "--ink": "#000",
  "--ink-2": "#222",
  "--ink-3": "#444",
  "--rule": "#000",
};

/** Style rules that print the page in its light colours, also where the screen is dark. */
export function paperColours(): string {
  const all = Object.entries({ ...cssVariables("light"), ...BLACK });
  const rules = all.map(([name, value]) => `${name}: ${value} !important;`).join("");
  return `@media print { :root { color-scheme: light !important; ${rules} } }`;
}

/** The source line of a print. The address in it contains the filter. */
export const whereFrom = () =>
  `Backchannel, ${dayInWords(new Date().toISOString().slice(0, 10))}: ${location.href}`;
