import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cpus, totalmem } from "node:os";
import { PROJECT_FOLDER } from "../../src/settings.ts";
import { SIZES } from "../data/sizes.ts";
import { OPERATIONS } from "../operations/all.ts";
import { PAGE_TITLE } from "../run/page-frames.ts";
import { CLIENTS, type MixFigures } from "../run/mix.ts";
import type { Figures } from "../run/rounds.ts";
import { marksOf, marksTable } from "./marks.ts";
import { mergeSections } from "./sections.ts";
import { costTable, type Measured, memoryTable, ratioTable } from "./tables.ts";

/** A run at one size, as kept beside its database. */
export interface Run {
  size: string;
  at: string;
  /** One-minute load of the machine before and after: others may have been at work. */
  load: readonly [before: number, after: number];
  counts: Record<string, number>;
  loading: { generated: number; imported: number; indexed: number } | null;
  compared: number;
  results: [string, [string, Figures][]][];
  mix: [string, MixFigures][];
}

export const measuredOf = (run: Run) =>
  ({
    results: new Map(run.results.map(([name, figures]) => [name, new Map(figures)])),
    mix: new Map(run.mix),
  }) as Measured;

const pathOf = (home: string, size: string) => join(home, "bench", `${size}.json`);

export function keepRun(home: string, run: Run): void {
  writeFileSync(pathOf(home, run.size), JSON.stringify(run));
}

/**
 * Writes the document of the last full run at each size, and of the page if it was measured. Keeps
 * the sections of the document that have no run in this home.
 */
export function writeDocument(path: string, home: string, page: string | null): void {
  const runs = Object.keys(SIZES)
    .filter((size) => existsSync(pathOf(home, size)))
    .map((size) => JSON.parse(readFileSync(pathOf(home, size), "utf8")) as Run);
  const made = [...runs.map(section), growth(runs), page ?? ""].filter(Boolean);
  const order = [...Object.keys(SIZES), GROWTH, PAGE_TITLE];
  const present = existsSync(path) ? readFileSync(path, "utf8") : "";
  const parts = [INTRODUCTION, ...mergeSections(present, made, order)];
  writeFileSync(path, `${parts.join("\n\n")}\n`);
  execFileSync("npx", ["prettier", "--write", path], { cwd: PROJECT_FOLDER, stdio: "ignore" });
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; not by hand. At the end stands how [the page](#the-page) draws. Before that, four peers answer the same questions on the same data:

- **driver**: our own statements through the driver, in the process that asks, without HTTP or GraphQL;
- **yoga-json**: GraphQL Yoga with one field that returns the very same answer as ready JSON, made by the same statements;
- **backchannel**: the product over HTTP, as \`npm start\` serves it;
- **neo4j-graphql**: the API that @neo4j/graphql 7 generates over the same nodes, relationships and properties, served by Yoga. It reads the evidence that Backchannel stores on each link and sorts by it. Its answers are of about the same size, not the same rows: it has a field for each link kind and direction, and its limits are for each field. It cannot tell the links among a set of entities, search for paths, roll up contacts, or grade links under a filter.

The load generator, the peers and Neo4j share one machine, and others may have used it too. So judge the ratios, which are medians of ratios within rounds in which all peers take turns, and not the milliseconds. Answers of the first three are checked to be equal before anything is measured. Questions are about entities with about as many links in a graph of any size, where there are such; the busiest hubs of the larger graphs are not among them.

**What of a ratio is the API and what the data model.** That a link carries its evidence, counts and days is the data model, and the generated API gains by it as much. The rest is the API: Backchannel sends one constant statement for each level of an answer, and decides over all kinds of link at once; the generated API sends one long statement for the whole, field by field.

Columns of the cost tables: processor time of the peer + of Neo4j in ms for one request · Bolt round trips · size of the answer.`;

function section(run: Run): string {
  const measured = measuredOf(run);
  const counts = Object.entries(run.counts).map(
    ([what, count]) => `${count.toLocaleString("en")} ${what}`,
  );
  const { loading } = run;
  const loaded = loading
    ? ` Generated in ${loading.generated.toFixed(0)} s, imported in ${loading.imported.toFixed(0)} s, indexed in ${loading.indexed.toFixed(0)} s.`
    : "";
  return `## ${run.size}: ${counts.join(", ")}

${run.at.slice(0, 10)}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; load ${run.load[0].toFixed(1)} before, ${run.load[1].toFixed(1)} after.${loaded} ${run.compared} sampled links equal what the derivation makes of their claims.

### Marks${run.size === "100k" ? "" : " (judged at 100k; here for comparison)"}

${marksTable(marksOf(measured))}

### Times

${ratioTable(measured)}

### Cost

${costTable(measured)}

${CLIENTS} clients at once:

${memoryTable(measured)}`;
}

const GROWTH = "From 100k to 1M";

/** How Backchannel's medians grow from 100k to 1M; each was measured in a run of its own. */
function growth(runs: readonly Run[]): string {
  const [small, large] = ["100k", "1m"].map((size) => runs.find((run) => run.size === size));
  if (!small || !large) return "";
  const p50 = (run: Run, name: string) =>
    measuredOf(run).results.get(name)?.get("backchannel")?.p50 ?? Number.NaN;
  const lines = OPERATIONS.map(({ name, title }) => {
    const factor = p50(large, name) / p50(small, name);
    return `| ${title} | ${factor.toFixed(2)} | ${factor <= 1.5 ? "met" : "**missed**"} |`;
  });
  return `## ${GROWTH}

| Backchannel's median grows by | | ≤ 1.5 |
| --- | --: | --- |
${lines.join("\n")}`;
}
