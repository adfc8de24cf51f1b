import { rm } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { readSettings, type Settings } from "../settings.ts";
import { databaseFolder, stopEmbedded } from "../neo4j/private/embedded.ts";
import { SetupError } from "../setup-error.ts";
import { homeTrouble } from "../neo4j/private/home.ts";
import { openDatabase } from "../server/open.ts";
import { runningOn } from "../neo4j/private/running.ts";

const USAGE = `npm run db -- start     bring up the database and leave it running
npm run db -- stop      stop it
npm run db -- status    say whether it runs, and where
npm run db -- reset     delete everything in it (asks first; --yes does not)`;

const say = (line: string) => console.log(line);

try {
  await run(process.argv[2], process.argv.slice(3));
} catch (thrown) {
  const error = homeTrouble(thrown);
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(command: string | undefined, args: string[]): Promise<void> {
  const settings = readSettings();
  const folder = databaseFolder(settings.home);
  switch (command) {
    case "start":
      return start(settings);
    case "stop":
      onlyOwn(settings);
      return say((await stopEmbedded(folder, say)) ? "Stopped." : "The database is not running.");
    case "status":
      return status(settings, folder);
    case "reset":
      onlyOwn(settings);
      return reset(folder, args.includes("--yes"));
    default:
      throw new SetupError(USAGE);
  }
}

async function start(settings: Settings): Promise<void> {
  const database = await openDatabase(settings, { say });
  const { uri } = database.connection;
  await database.leave();
  say(`The database is up at ${uri}.`);
}

function status(settings: Settings, folder: string): void {
  if (settings.neo4j.uri !== undefined) return say(`NEO4J_URI is set: ${settings.neo4j.uri}.`);
  const running = runningOn(folder);
  if (!running) return say("The database is not running.");
  const owner =
    running.owner === null
      ? "left running; `npm run db -- stop` stops it"
      : `run by process ${running.owner}`;
  say(`The database is up at bolt://127.0.0.1:${running.port} (${owner}), its data in ${folder}.`);
}

async function reset(folder: string, sure: boolean): Promise<void> {
  if (!sure) {
    if (!process.stdin.isTTY) {
      throw new SetupError(
        `This deletes the database in ${folder}, and nobody can be asked here: say ` +
          "`npm run db -- reset --yes` to do it.",
      );
    }
    const prompt = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await prompt.question(`Type "delete" to delete the database in ${folder}: `);
    prompt.close();
    if (answer.trim() !== "delete") return say("Nothing was deleted.");
  }
  await stopEmbedded(folder, say);
  await rm(folder, { recursive: true, force: true });
  say("Deleted. The next start makes a new database.");
}

function onlyOwn({ neo4j }: Settings): void {
  if (neo4j.uri === undefined) return;
  throw new SetupError(
    "NEO4J_URI is set: this command acts on Backchannel's own database only. " +
      "Unset NEO4J_URI, or use Neo4j's own tools.",
  );
}
