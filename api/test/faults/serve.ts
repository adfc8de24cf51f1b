import { runUntilStopped } from "../../src/process.ts";
import { serve } from "../../src/serve.ts";

// Backchannel as `npm start` runs it, without building its page.
await runUntilStopped((life) => serve(life, async () => {}));
