import { buildPage } from "./server/build-page.ts";
import { runUntilStopped } from "./server/process.ts";
import { say, serve } from "./server/serve.ts";
import { withArguments } from "./server/start-arguments.ts";

/** `npm start`: everything, with the built page. */
await runUntilStopped((life) => {
  const settings = withArguments(life.settings, process.argv.slice(2));
  return serve({ ...life, settings }, () => buildPage(say, life.signal));
});
