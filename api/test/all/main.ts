import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../src/settings.ts";
import { told } from "./beside.ts";

/**
 * All tests but those of faults. A test and its database work by turns, and so do a journey, the
 * browser and the server: each leaves processors idle that the other can use. So they run side by
 * side, each of both on a database of its own.
 */
const RUNS = {
  api: "vitest run --project unit --project integration --project writing",
  page: "vitest run --project browser",
};

const FOLDER = join(PROJECT_FOLDER, "node_modules/.cache/backchannel");
const reportOf = (run: string) => join(FOLDER, `tests-${run}.json`);
/** Both in one, read by `.ci/run`. */
const REPORT = join(FOLDER, "tests.json");

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: unknown[];
}

mkdirSync(FOLDER, { recursive: true });
for (const path of [REPORT, ...Object.keys(RUNS).map(reportOf)]) rmSync(path, { force: true });
// Whoever interrupts it interrupts both, which then stop their databases.
process.on("SIGINT", () => {});
const wentWell = await Promise.all(
  Object.entries(RUNS).map(([name, command]) =>
    told(`${command} --outputFile.json=${reportOf(name)}`, (line) => console.log(line)),
  ),
);
if (wentWell.includes(false)) process.exitCode = 1;

const reports = Object.keys(RUNS).map(
  (name) => JSON.parse(readFileSync(reportOf(name), "utf8")) as Report,
);
const sum = (of: "numPassedTests" | "numFailedTests") =>
  reports.reduce((total, report) => total + report[of], 0);
const both: Report = {
  numPassedTests: sum("numPassedTests"),
  numFailedTests: sum("numFailedTests"),
  testResults: reports.flatMap(({ testResults }) => testResults),
};
writeFileSync(REPORT, JSON.stringify(both));
console.log(`${both.numPassedTests} passed, ${both.numFailedTests} failed`);
