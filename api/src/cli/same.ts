import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { blockGenerated } from "../duplicates/measure/block-generated.ts";
import { type Measured, measure, type Pair, qualityAt } from "../duplicates/measure/evaluate.ts";
import { makeRecords } from "../duplicates/measure/make-records.ts";
import { type Labelled, readRecords } from "../duplicates/measure/read-records.ts";
import { SAME_FROM } from "../duplicates/weights.ts";
import { SetupError } from "../setup-error.ts";

const USAGE = `npm run same -- eval [FILE.csv …] [--from SCORE] [--misses N]
    Measure how well records of one are found among all records of a file: by itself on the set of ours.
npm run same -- block --names N
    Block N generated names in one pass, and tell what it took.
npm run same -- make
    Print the set of ours anew, which is what api/src/duplicates/measure/labelled/records.csv holds.

A FILE has a heading and one record a row. Columns, in any order, case, spaces and underscores aside:
  cluster                    needed: the same in all records of one (also cluster_id, true_id, canonical_id)
  name                       needed, or given_name, middle_name, surname
  id, kind                   kind is person, company, organization, vessel … in any words
  aliases                    further names, with ; or | between several, as in all columns
  birth_date, death_date, incorporation_date, date
  country, nationality, jurisdiction, position, gender, address, city, postcode, phone, email …
  identifiers                "LEI: 529900T8BM49AURSDO55 | REGISTRATION (Corran): 1180", or bare ones;
                             or columns of their own: lei, wikidata, registration_number, tax_id, passport, imo …
Any other column counts as a detail that tells a little. Empty cells tell nothing.`;

const OWN = join(import.meta.dirname, "../duplicates/measure/labelled/records.csv");

try {
  run();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(): void {
  const { values, positionals } = readArguments();
  const [command, ...files] = positionals;
  if (values.help) return console.log(USAGE);
  if (command === "eval") {
    return (files.length > 0 ? files : [OWN]).forEach((file) =>
      evaluate(file, numberOf("from", values.from), numberOf("misses", values.misses)),
    );
  }
  if (command === "block") return block(numberOf("names", values.names));
  if (command === "make") return void process.stdout.write(makeRecords());
  throw new SetupError(USAGE);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: "string", default: String(SAME_FROM) },
        misses: { type: "string", default: "0" },
        names: { type: "string", default: "200000" },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new SetupError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (text !== "" && number >= 0) return number;
  throw new SetupError(`--${name} must be a number from 0, not "${text}".`);
}

function evaluate(file: string, from: number, misses: number): void {
  const records = readRecords(readText(file), file);
  const measured = measure(records);
  console.log(file);
  tell("all records", measured, from);
  for (const half of new Set(records.map((record) => record.half))) {
    if (half !== "") tell(half, measure(records.filter((record) => record.half === half)), from);
  }
  const best = bestThreshold(measured);
  console.log(`best F1 ${best.f1.toFixed(3)} would be from a score of ${best.from.toFixed(2)}`);
  console.log(`blocked in ${seconds(measured.blocking)} s, compared in ${seconds(measured.comparing)} s`); // prettier-ignore
  if (misses > 0) tellMisses(records, measured, from, misses);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function tell(what: string, measured: Measured, from: number): void {
  const { records, samePairs, found, candidates, most } = measured;
  const { precision, recall, f1 } = qualityAt(measured, from);
  const all = (records * (records - 1)) / 2;
  console.log(`${what}: ${records} records, ${samePairs} pairs are one`);
  console.log(`  pairs completeness ${share(found, samePairs)}  reduction ratio ${(1 - candidates / Math.max(1, all)).toFixed(5)}  candidates a record ${((2 * candidates) / Math.max(1, records)).toFixed(1)} (at most ${most})`); // prettier-ignore
  console.log(`  from ${from}: precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`); // prettier-ignore
}

function share(part: number, all: number): string {
  return all === 0 ? "–" : (part / all).toFixed(4);
}

function bestThreshold(measured: Measured) {
  let best = { from: 0, f1: 0 };
  for (let from = 0.02; from < 1; from += 0.02) {
    const { f1 } = qualityAt(measured, from);
    if (f1 > best.f1) best = { from, f1 };
  }
  return best;
}

function tellMisses(
  records: readonly Labelled[],
  measured: Measured,
  from: number,
  most: number,
): void {
  const wrong = measured.pairs.filter(({ same, score }) => same !== score >= from);
  const sure = ({ same, score }: Pair) => (same ? 1 - score : score);
  console.log(`\n${wrong.length} pairs are taken wrongly, the surest first:`);
  for (const pair of wrong.toSorted((a, b) => sure(b) - sure(a)).slice(0, most)) {
    const name = ({ profile }: Labelled) => `${profile.id} ${profile.names[0] ?? ""}`;
    console.log(`  ${pair.score.toFixed(2)}  ${pair.same ? "one" : "two"}: ${name(pair.a)} | ${name(pair.b)}`); // prettier-ignore
    for (const reason of pair.reasons()) console.log(`        ${reason}`);
  }
  const seen = new Set(measured.pairs.map(({ a, b }) => `${a.profile.id}\n${b.profile.id}`));
  const apart = [...Map.groupBy(records, ({ cluster }) => cluster).values()]
    .flatMap((all) => all.flatMap((a, at) => all.slice(at + 1).map((b) => ({ a, b }))))
    .filter(({ a, b }) => !seen.has(`${a.profile.id}\n${b.profile.id}`) && !seen.has(`${b.profile.id}\n${a.profile.id}`)); // prettier-ignore
  console.log(`\n${apart.length} pairs share no block that tells enough:`);
  for (const { a, b } of apart.slice(0, most)) {
    console.log(`  ${a.profile.names.join("; ")} | ${b.profile.names.join("; ")}`);
  }
}

function block(count: number): void {
  const { names, keys, candidates, keying, pairing, memory } = blockGenerated(count, console.log);
  console.log(`${names} names: ${(keys / Math.max(1, names)).toFixed(1)} keys and ${(candidates / Math.max(1, names)).toFixed(1)} candidates a name; keyed in ${keying.toFixed(0)} s, paired in ${pairing.toFixed(0)} s; at most ${Math.round(memory)} MiB`); // prettier-ignore
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new SetupError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}
