import { join } from "node:path";
import { createApp } from "./app.ts";
import { buildPage, PAGE_FOLDER } from "./build-page.ts";
import { runNode } from "./children.ts";
import { createLog } from "./log.ts";
import { connectionEnvironment, openDatabase, type OpenDatabase } from "./neo4j/open.ts";
import { runUntilStopped, type Life } from "./process.ts";
import { isSeeded, readiness } from "./ready.ts";
import { schema } from "./schema.ts";
import { listen } from "./server.ts";
import { startingApp } from "./starting.ts";
import { PROJECT_FOLDER } from "./settings.ts";

const say = (line: string) => console.log(line);

await runUntilStopped(async (life) => {
  const { settings, signal } = life;
  // Answers from the first moment, so that whoever watches sees a living process.
  let fetch = startingApp().fetch;
  const server = await listen((request) => fetch(request), settings.port, settings.host);
  life.onEnd(() => server.close());

  const [opened, built] = [open(life), buildPage(say, signal)];
  // Both, also when one fails: a database that is being opened must be there to be closed.
  await Promise.allSettled([opened, built]);
  await built;
  const database = await opened;
  await seedOnce(database, signal);
  fetch = createApp({
    database,
    schema,
    settings,
    log: createLog(settings.logLevel),
    ready: () => readiness(database),
    pageFolder: PAGE_FOLDER,
  }).fetch;
  say(`Backchannel is ready: ${server.url}`);
});

async function open({ settings, signal, onEnd }: Life): Promise<OpenDatabase> {
  const database = await openDatabase(settings, { exclusive: true, say, signal });
  onEnd(() => database.close());
  return database;
}

async function seedOnce(database: OpenDatabase, signal: AbortSignal): Promise<void> {
  if (await isSeeded(database)) return;
  say("Loading the seed …");
  const env = connectionEnvironment(database.connection);
  await runNode(join(PROJECT_FOLDER, "seed/src/main.ts"), { env, signal });
}
