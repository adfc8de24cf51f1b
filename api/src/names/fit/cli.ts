import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { SetupError } from "../../setup-error.ts";
import { bearersOf } from "./bearers.ts";
import { type Judged, judge, qualityOf } from "./eval.ts";
import { fitWeights, printWeights } from "./fit.ts";
import { readLabelled } from "./labelled.ts";
import { searchTheList } from "./list-search.ts";
import { compareAtRandom } from "./random-pairs.ts";
import { compareNames, type NameKind } from "../similarity.ts";
import { readTable } from "./table.ts";

const USAGE = `npm run names -- compare "A" "B"   say how likely both spell one name, and why
npm run names -- score FILE.csv    add the columns score and match to a file with columns a and b
npm run names -- eval [FILE …]     measure on labelled pairs (columns a, b, same; kind, half), on pairs at random
                                   and by searching them, and list the misses
npm run names -- fit FILE …        fit the weights anew to the tuning half of labelled pairs and print them`;

const KINDS: readonly NameKind[] = ["PERSON", "ORGANIZATION"];
const LABELLED = join(import.meta.dirname, "labelled");

try {
  run(process.argv[2], process.argv.slice(3));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(command: string | undefined, args: string[]): void {
  const [first, second] = args;
  if (command === "compare" && first !== undefined && second !== undefined) {
    return compare(first, second);
  }
  if (command === "score" && first !== undefined) return score(first);
  if (command === "eval") return evaluate(args);
  if (command === "fit" && first !== undefined) {
    const pairs = args.flatMap(readPairs).filter(({ half }) => half === "tune");
    return console.log(printWeights(fitWeights(pairs)));
  }
  throw new SetupError(USAGE);
}

function compare(a: string, b: string): void {
  const { score, match, reasons } = compareNames(a, b);
  console.log(`${score.toFixed(3)}  ${match ? "taken for one name" : "taken for different names"}`);
  for (const reason of reasons) console.log(`  ${reason}`);
}

/** Prints all cells unchanged, and two more. */
function score(file: string): void {
  const { header, records, rows } = readTable(readText(file), file, ["a", "b"]);
  const scored = rows.map(({ a = "", b = "" }, i) => {
    const { score, match } = compareNames(a, b);
    return [...(records[i] ?? []), score.toFixed(4), String(match)];
  });
  process.stdout.write(stringify([[...header, "score", "match"], ...scored]));
}

function evaluate(files: string[]): void {
  const own = readdirSync(LABELLED).filter((name) => name.endsWith(".csv"));
  const chosen = files.length > 0 ? files : own.map((name) => join(LABELLED, name));
  const judged = judge(chosen.flatMap(readPairs));
  const heldOut = judged.filter(({ half }) => half === "held out");
  const crosses = ({ scripts }: Judged) => new Set(scripts.split("–")).size > 1;
  const bearers = bearersOf(judged);
  say("all pairs", judged);
  say("held-out half", heldOut);
  say("held out, across scripts", heldOut.filter(crosses));
  say(
    "tuning half",
    judged.filter(({ half }) => half === "tune"),
  );
  for (const kind of KINDS) {
    say(
      `held out, ${kind.toLowerCase()}s`,
      heldOut.filter((pair) => pair.kind === kind),
    );
  }
  for (const kind of KINDS) {
    const { pairs, taken } = compareAtRandom(bearers, kind);
    const share = ((100 * taken.length) / Math.max(1, pairs)).toFixed(2);
    console.log(
      `random pairs of ${kind.toLowerCase()}s: ${taken.length} of ${pairs} taken for one name (${share} %)`,
    );
    const { searched, atOne, atTen } = searchTheList(bearers, kind);
    console.log(
      `list search of ${searched} ${kind.toLowerCase()}s: recall ${atOne.toFixed(3)} at 1, ${atTen.toFixed(3)} at 10`,
    );
  }
  for (const [scripts, pairs] of Map.groupBy(judged, (pair) => pair.scripts)) say(scripts, pairs);
  const misses = judged.filter(({ same, match }) => same !== match);
  console.log(`\n${misses.length} misses:`);
  for (const { a, b, same, score, why } of misses) {
    console.log(`  ${score.toFixed(2)}  ${same ? "the same" : "different"} (${why}): ${a} | ${b}`);
  }
}

function say(what: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return;
  const { pairs, precision, recall, f1 } = qualityOf(judged);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  console.log(
    `${what.padEnd(26)} ${String(pairs).padStart(6)} pairs  precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}`,
  );
}

function readPairs(file: string) {
  return readLabelled(readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new SetupError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}
