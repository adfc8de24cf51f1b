import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { launchChromium } from "../e2e/chromium.ts";
import { measure, type SizeFigures } from "./measure.ts";
import { graphicsOf, section } from "./section.ts";
import { servePage } from "./serve-page.ts";

// Measures the canvas in Chromium and prints its part of docs/benchmarks.md, of which the bench
// of the API makes one document; what it is at goes to standard error.
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const sizes = values.quick ? [200] : [200, 2_000, 10_000];
const pace = values.quick ? { ms: 400, moves: 12 } : { ms: 3_000, moves: 40 };

const before = loadavg()[0] as number;
const site = await servePage();
const browser = await launchChromium();
try {
  const measured: SizeFigures[] = [];
  for (const nodes of sizes) {
    console.error(`Measuring the canvas with ${nodes.toLocaleString("en")} entities …`);
    measured.push(await measure(browser, site.url, nodes, pace));
  }
  const load = [before, loadavg()[0] as number] as const;
  console.log(section(measured, { load, graphics: await graphicsOf(browser) }));
} finally {
  await browser.close();
  await site.close();
}
