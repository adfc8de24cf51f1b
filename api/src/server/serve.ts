import { hasAccounts } from "../access/accounts.ts";
import { SetupLink } from "../access/setup-link.ts";
import { viewerOf } from "../access/viewer-of.ts";
import { Admission } from "../admission/admission.ts";
import { catchUpOnce } from "../candidates/catch-up.ts";
import { deriveLeft } from "../derive/derive-anew.ts";
import { createApp } from "./app.ts";
import { PAGE_FOLDER } from "./build-page.ts";
import { loadDemo } from "./demo.ts";
import { createLog } from "../log.ts";
import { logged } from "../neo4j/logged.ts";
import { openDatabase } from "./open.ts";
import { startUp } from "../neo4j/start-up.ts";
import type { Life } from "./process.ts";
import { readiness } from "./ready.ts";
import { schema } from "../schema.ts";
import { listen } from "./server.ts";
import { startingApp } from "./starting.ts";
import { planFirst, warmUp } from "./warm-up.ts";

/** How long requests in progress may take on exit before they are answered with an error. */
const LONGEST_DRAINING_MS = 5_000;

/** Prints progress for the person who started Backchannel. */
export const say = (line: string): void => console.log(line);

/**
 * Serves Backchannel until `life` ends: database, demo, application. `preparePage` runs while the
 * database opens.
 */
export async function serve(life: Life, preparePage: () => Promise<void>): Promise<void> {
  const { settings, signal } = life;
  // Listens from the first moment, so that health checks see a live process.
  let doing = "The database is being opened.";
  const tell = (line: string) => {
    doing = line;
    say(line);
  };
  let fetch = startingApp(() => doing).fetch;
  const server = await listen((request) => fetch(request), settings.port, settings.host);
  life.onEnd(() => server.close());

  const [filled, built] = [fill(life, tell), preparePage()];
  // Waits for both even if one fails: a database that is still opening must finish, to be closed.
  await Promise.allSettled([filled, built]);
  await built;
  const { opened, accounts } = await filled;
  const log = createLog(settings.logLevel);
  const database = logged(opened, log);
  const setup = new SetupLink();
  const admission = new Admission();
  // Registered after the database, so that it is closed before the database.
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
    kindsChanged: lastOf(() => startUp("planning with other kinds", opened, warmUp, { signal })),
  }).fetch;
  say(`Backchannel is ready: ${server.url}`);
  if (!accounts) {
    say(`There is no account yet. Make the first admin: ${server.url}/#setup=${setup.make()}`);
  }
  const warmed = startUp("preparing what will be asked next", opened, warmUp, { signal }).catch(
    () => {},
  );
  startUp("deriving links that were left", opened, deriveLeft, { signal }).catch((error) =>
    log.error({ error }, "links were left"),
  );
  // Readers come first: nobody waits for whom nobody has asked for yet.
  warmed
    .then(() =>
      startUp("looking for duplicates", opened, (graph) => catchUpOnce(graph, signal), { signal }),
    )
    .catch((error) => {
      if (!signal.aborted) log.error({ error }, "duplicates were not looked for");
    });
}

/**
 * Does the work, and once more after it for all who asked meanwhile. It is of use to later requests
 * only, so where it fails nobody is told.
 */
function lastOf(work: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const run = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      await work().catch(() => {});
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}

/** Opens the database and prepares it so that the first query is answered at once. */
async function fill({ settings, signal, onEnd }: Life, tell: (line: string) => void) {
  const options = { say: tell, signal };
  const opened = await openDatabase(settings, { exclusive: true, ...options });
  onEnd(() => opened.close());
  if (settings.demo) {
    await startUp("loading the demo", opened, (graph) => loadDemo(graph, tell), options);
  }
  const accounts = await startUp("looking for accounts", opened, hasAccounts, options);
  tell("Planning the first questions …");
  await startUp("planning the first questions", opened, planFirst, options);
  return { opened, accounts };
}
