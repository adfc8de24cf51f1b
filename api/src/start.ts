import { buildPage } from "./server/build-page.ts";
import { runUntilStopped } from "./server/process.ts";
import { say, serve } from "./server/serve.ts";

/** `npm start`: everything, with the built page. */
await runUntilStopped((life) => serve(life, () => buildPage(say, life.signal)));
