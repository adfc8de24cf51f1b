import { runUntilStopped } from "./server/process.ts";
import { serve } from "./server/serve.ts";

/** The API of `npm run dev`: the page comes from Vite, which needs no building. */
await runUntilStopped((life) => serve(life, async () => {}));
