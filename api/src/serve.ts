import { hasAccounts } from "./account/accounts.ts";
import { SetupLink } from "./account/setup-link.ts";
import { viewerOf } from "./account/viewer-of.ts";
import { Admission } from "./admission/admission.ts";
import { createApp } from "./app.ts";
import { PAGE_FOLDER } from "./build-page.ts";
import { loadDemo } from "./demo.ts";
import { createLog } from "./log.ts";
import { logged } from "./neo4j/logged.ts";
import { openDatabase, type OpenDatabase } from "./neo4j/open.ts";
import type { Life } from "./process.ts";
import { readiness } from "./ready.ts";
import { schema } from "./schema.ts";
import { listen } from "./server.ts";
import { startingApp } from "./starting.ts";
import { warmUp } from "./warm-up.ts";

/** What is not answered by then is told that Backchannel is stopping. */
const LONGEST_DRAINING_MS = 5_000;

/** Tells the person who started Backchannel how it goes on. */
export const say = (line: string): void => console.log(line);

/**
 * Serves Backchannel until the end of `life`: database, demo, application. `preparePage` runs
 * beside the opening of the database.
 */
export async function serve(life: Life, preparePage: () => Promise<void>): Promise<void> {
  const { settings, signal } = life;
  // Answers from the first moment, so that whoever watches sees a living process.
  let fetch = startingApp().fetch;
  const server = await listen((request) => fetch(request), settings.port, settings.host);
  life.onEnd(() => server.close());

  const [opened, built] = [open(life), preparePage()];
  // Both, also when one fails: a database that is being opened must be there to be closed.
  await Promise.allSettled([opened, built]);
  await built;
  const log = createLog(settings.logLevel);
  const database = logged(await opened, log);
  if (settings.demo) await loadDemo(database, say, signal);
  const setup = new SetupLink();
  const admission = new Admission();
  // Registered after the database, so that it comes first.
  life.onEnd(() => server.close(admission.draining.end(LONGEST_DRAINING_MS)));
  fetch = createApp({
    database,
    schema,
    settings,
    admission,
    viewerOf: (request) => viewerOf(database, request),
    setup,
    log,
    ready: () => readiness(database),
    pageFolder: PAGE_FOLDER,
  }).fetch;
  say(`Backchannel is ready: ${server.url}`);
  if (!(await hasAccounts(database))) {
    say(`There is no account yet. Make the first admin: ${server.url}/#setup=${setup.make()}`);
  }
  warmUp(database).catch(() => {});
}

async function open(life: Life): Promise<OpenDatabase> {
  const { settings, signal } = life;
  const database = await openDatabase(settings, { exclusive: true, say, signal });
  life.onEnd(() => database.close());
  return database;
}
