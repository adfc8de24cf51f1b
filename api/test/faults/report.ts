import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../src/settings.ts";
import type { Ledger } from "./writers.ts";

/** What one kind of kill came to. */
export interface FaultRun {
  name: string;
  clients: number;
  kills: number;
  seconds: number;
  ledger: Ledger;
}

const HEAD = `# Reliability

Written by \`npm run test:faults\`; not by hand. Backchannel is started as \`npm start\` does, on a home and a database of its own. Clients make changes as fast as they are answered: they add people, documents and claims, give names, correct, retract, merge, split, tell apart and take back. Meanwhile one process is ended with \`kill -9\` again and again, after random numbers of changes; the API is started anew, Neo4j is started again by the API. A client that gets no answer sends the same \`mutationId\` again.

Then everything is compared with what the clients were told: each acknowledged change is there exactly once with its number, none is there that nobody was told of, each has all its revisions, every record is as the last change of it left it, the numbers have no gap, and every link equals what its claims derive.
`;

/** Writes the whole document again. */
export function writeReport(runs: readonly FaultRun[], rounds: number): void {
  const date = new Date().toISOString().slice(0, 10);
  const rows = runs.map(({ name, clients, kills, seconds, ledger }) =>
    [name, clients, ledger.acknowledged.length, kills, ledger.retried, 0, seconds.toFixed(0)].join(
      " | ",
    ),
  );
  const mix = runs.map(({ name, ledger }) => `- ${name}: ${countsOf(ledger)}.`);
  const text = `${HEAD}
${date}, ${cpus().length} cores, Node ${process.versions.node}.

| killed | clients | changes acknowledged | kills | requests sent again | lost, doubled, half, gaps | seconds |
| --- | --: | --: | --: | --: | --: | --: |
${rows.map((row) => `| ${row} |`).join("\n")}

What was acknowledged:

${mix.join("\n")}

Before that, two editors who know the same version change one claim or one entity at the same moment, in ${rounds} rounds: in each, one wins and the other is told \`StaleVersion\`. Two who decide one pair at once, in 100 pairs: one decides, and the other is told so.
`;
  const path = join(PROJECT_FOLDER, "docs/reliability.md");
  writeFileSync(path, text);
  execFileSync("npx", ["prettier", "--write", path], { cwd: PROJECT_FOLDER, stdio: "ignore" });
}

const countsOf = ({ counts }: Ledger) =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([mutation, count]) => `${count} ${mutation}`)
    .join(", ");
