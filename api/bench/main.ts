import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SetupError } from "../src/setup-error.ts";
import { PROJECT_FOLDER, readSettings } from "../src/settings.ts";
import { SIZES, type SizeName } from "./data/sizes.ts";
import { countNodes } from "./load/count.ts";
import { openBench } from "./load/open.ts";
import { MIX, OPERATIONS } from "./operations/all.ts";
import { driverPeer, type Peer, startPeer } from "./peers/peer.ts";
import { keepRun, type Run, writeDocument } from "./report/document.ts";
import { marksOf, marksTable } from "./report/marks.ts";
import { costTable, memoryTable, ratioTable } from "./report/tables.ts";
import { measureMix } from "./run/mix.ts";
import { measurePage, PAGE_FRAMES } from "./run/page-frames.ts";
import { measure, type Plan, type Results } from "./run/rounds.ts";
import { checkAnswers } from "./run/same-answers.ts";

const USAGE = `npm run bench -- [--quick] [--size 1k|100k|1m] [--only PART,…]

--size   how large a graph: 100k unless told, 1k with --quick
--quick  one round; prints the tables and leaves docs/benchmarks.md as it is
--only   these parts: ${PAGE_FRAMES}, or operations, without the mix: ${OPERATIONS.map(({ name }) => name).join(", ")}`;

const DOCUMENT = join(PROJECT_FOLDER, "docs/benchmarks.md");

interface Wanted extends Plan {
  size: SizeName;
  quick: boolean;
  only: string[] | null;
  mix: { rounds: number; requests: number };
}

const FULL = {
  rounds: 9,
  questions: 12,
  budgetMs: 40_000,
  warmUpMs: 3_000,
  mix: { rounds: 3, requests: 240 },
};
/** Whether it runs and its peers agree, which no second round would tell better. */
const QUICK = {
  rounds: 1,
  questions: 6,
  budgetMs: 3_000,
  warmUpMs: 0,
  mix: { rounds: 1, requests: 48 },
};

function readWanted(): Wanted {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      size: { type: "string" },
      only: { type: "string" },
    },
  });
  const size = values.size ?? (values.quick ? "1k" : "100k");
  if (!(size in SIZES)) throw new SetupError(USAGE);
  const only = values.only?.split(",") ?? null;
  const names = [PAGE_FRAMES, ...OPERATIONS.map(({ name }) => name)];
  if (only?.some((name) => !names.includes(name))) throw new SetupError(USAGE);
  return { ...(values.quick ? QUICK : FULL), size: size as SizeName, quick: values.quick, only };
}

async function run(wanted: Wanted): Promise<void> {
  const { home } = readSettings();
  const { only } = wanted;
  const page = !only || only.includes(PAGE_FRAMES) ? measurePage(wanted.quick) : null;
  if (page) say(page);
  if (!only || only.some((name) => name !== PAGE_FRAMES)) await measurePeers(wanted, home);
  if (wanted.quick || (only && !page)) return;
  writeDocument(DOCUMENT, home, page);
  say("Written: docs/benchmarks.md");
}

/** Measures the operations on the API and its peers; a full run is kept for the document. */
async function measurePeers(wanted: Wanted, home: string): Promise<void> {
  execFileSync("npm", ["ci", "--prefix", join(PROJECT_FOLDER, "api/bench"), "--no-audit"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const before = loadavg()[0] as number;
  const { database, java, loading, compared } = await openBench(SIZES[wanted.size], home, say);
  const peers: Peer[] = [];
  try {
    const { connection } = database;
    const driver = driverPeer(connection);
    const start = async () => {
      peers.push(driver);
      for (const name of ["yoga-json", "backchannel", "neo4j-graphql"] as const)
        peers.push(await startPeer(name, connection));
    };
    await start();
    const results: Results = new Map();
    for (const operation of OPERATIONS) {
      if (wanted.only && !wanted.only.includes(operation.name)) continue;
      say(`Measuring ${operation.title} …`);
      const questions = await operation.choose(database, wanted.questions);
      await checkAnswers(operation, questions, peers);
      results.set(operation.name, await measure(operation, questions, peers, java, wanted));
      await operation.undo?.(database);
    }
    const parts = await Promise.all(
      MIX.map(async (operation) => ({
        operation,
        questions: await operation.choose(database, 20),
      })),
    );
    if (!wanted.only) {
      say("Measuring the mix …");
      // Anew, since what they hold in memory is to be that of the mix.
      for (const peer of peers.splice(0)) if (peer !== driver) peer.close();
      await start();
    }
    const mix = wanted.only ? new Map() : await measureMix(parts, peers, java, wanted.mix);
    const measured = { results, mix };
    for (const part of [ratioTable, costTable, memoryTable]) say(`\n${part(measured)}`);
    say(`\nMarks, judged at 100k (this is ${wanted.size}):\n${marksTable(marksOf(measured))}`);
    if (wanted.quick || wanted.only) return;
    const load: Run["load"] = [before, loadavg()[0] as number];
    const counts = await countNodes(database);
    keepRun(home, {
      size: wanted.size,
      at: new Date().toISOString(),
      load,
      counts,
      loading,
      compared,
      results: [...results].map(([name, figures]) => [name, [...figures]]),
      mix: [...mix],
    });
  } finally {
    for (const peer of peers) peer.close();
    await database.close();
  }
}

const say = (line: string): void => console.log(line);

try {
  await run(readWanted());
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
process.exit();
