import { runUntilStopped } from "../../src/server/process.ts";
import { serve } from "../../src/server/serve.ts";

// Backchannel as `npm start` runs it, without building its page.
await runUntilStopped((life) => serve(life, async () => {}));
