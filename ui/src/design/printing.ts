import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { cssVariables } from "./tokens.ts";
import { dayInWords } from "./words.ts";

const paper = () => matchMedia("print");

/** Whether the page is being put on paper: then a list stands there as a whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, isPrinting);
}

let beforePrint = false;
const isPrinting = () => beforePrint || paper().matches;

function watch(onChange: () => void): () => void {
  // The browser draws the sheets as soon as this event is over.
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

/** The colours of the page on paper, whichever it has on screen. */
export function paperColours(): string {
  const all = Object.entries({ ...cssVariables("light"), ...BLACK });
  const rules = all.map(([name, value]) => `${name}: ${value} !important;`).join("");
  return `@media print { :root { color-scheme: light !important; ${rules} } }`;
}

/** Where a sheet of paper is from; the address says all that narrows it. */
export const whereFrom = () =>
  `Backchannel, ${dayInWords(new Date().toISOString().slice(0, 10))}: ${location.href}`;
