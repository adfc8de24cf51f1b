import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../../src/access/accounts.ts";
import { COMMAND_LINE } from "../../src/access/record.ts";
import { createToken } from "../../src/access/tokens.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { embeddedConnection } from "../../src/neo4j/private/prepare.ts";
import * as runFile from "../../src/neo4j/private/runfile.ts";
import { createDatabase, createDriver } from "../../src/neo4j/run.ts";
import { expectLinksDerived } from "../links-derived.ts";
import { DATABASE_OPENS_MS } from "../patience.ts";
import { type Running, startBackchannel } from "./backchannel.ts";
import { findFaults } from "./check.ts";
import { type FaultRun, writeReport } from "./report.ts";
import { contend, decide, Ledger, write } from "./writers.ts";

const CLIENTS = 8;
const WRITES = 1_000;
const ROUNDS = 500;
const PAIRS = 100;
/** How long a test of one kind of kill may take. */
const WITHIN_MS = 280_000;

let running: Running;
let database: Database;
const runs: FaultRun[] = [];
beforeAll(async () => {
  running = await startBackchannel();
  await running.ready();
  const port = runFile.read(running.folder)!.port;
  database = createDatabase(createDriver(embeddedConnection(running.folder, port)), "neo4j");
}, DATABASE_OPENS_MS);
afterAll(async () => {
  if (runs.length === 2) writeReport(runs, ROUNDS);
  await database.close();
  await running.stop();
}, DATABASE_OPENS_MS);

it(`lets one of two editors win, and tells the other, in ${ROUNDS} rounds`, async () => {
  const { client } = await editorNamed("Two at once");
  const answers = await contend(client, ROUNDS);
  expect(answers).toEqual({
    "JudgeClaimSuccess and StaleVersion": ROUNDS / 2,
    "StaleVersion and UpdateEntitySuccess": ROUNDS / 2,
  });
}, 120_000);

it(`lets one of two editors decide a pair, and tells the other, for ${PAIRS} pairs`, async () => {
  const { client } = await editorNamed("Two who decide");
  const answers = await decide(client, PAIRS);
  const told = ["ContradictsJudgement and DecideSameSuccess", "DecideSameSuccess and StaleVersion"];
  expect(Object.keys(answers).filter((answer) => !told.includes(answer))).toEqual([]);
}, 120_000);

describe.each([
  { name: "the API", kill: () => running.killApi(), every: [40, 120] as const },
  // The API gives up on a database that ends by itself more than five times a minute.
  { name: "Neo4j", kill: () => running.killNeo4j(), every: [180, 260] as const },
])("killing $name at any moment", ({ name, kill, every }) => {
  it(
    `loses and doubles nothing of ${WRITES} changes by ${CLIENTS} clients`,
    async () => {
      const { editor, client } = await editorNamed(`While ${name} is killed`);
      const { ledger } = client;
      const isEnough = () => ledger.acknowledged.length >= WRITES;
      const begun = performance.now();
      const clients = Array.from({ length: CLIENTS }, () => write(client, isEnough));
      let kills = 0;
      const killing = (async () => {
        for (let next = between(every); !isEnough();) {
          await once(ledger, "acknowledged");
          if (ledger.acknowledged.length < next) continue;
          await kill();
          kills += 1;
          next = ledger.acknowledged.length + between(every);
        }
      })();
      await Promise.all([...clients, killing]);
      const seconds = (performance.now() - begun) / 1_000;

      expect(kills).toBeGreaterThan(1);
      expect(ledger.retried).toBeGreaterThan(0);
      const faults = await findFaults(database, editor.id, ledger.acknowledged);
      expect(faults).toEqual({ lost: [], doubled: [], unknown: [], half: [], gaps: [] });
      await expectLinksDerived(database);
      runs.push({ name, clients: CLIENTS, kills, seconds, ledger });
    },
    WITHIN_MS,
  );
});

async function editorNamed(name: string) {
  const account = { name, role: "editor", password: "correct horse battery" } as const;
  const editor = await createAccount(database, COMMAND_LINE, account);
  const { secret: token } = await createToken(database, COMMAND_LINE, editor, {});
  return { editor, client: { url: running.url, token, ledger: new Ledger() } };
}

const between = ([least, most]: readonly [number, number]) =>
  least + Math.floor(Math.random() * (most - least));
