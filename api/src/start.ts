import { buildPage } from "./build-page.ts";
import { runUntilStopped } from "./process.ts";
import { say, serve } from "./serve.ts";

/** `npm start`: everything, with the built page. */
await runUntilStopped((life) => serve(life, () => buildPage(say, life.signal)));
