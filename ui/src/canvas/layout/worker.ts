import type { LayoutJob } from "./job.ts";
import { arrange } from "./layout.ts";
import { seededRandom } from "../seeded-random.ts";

// fcose draws its random start from Math.random. In this worker it is seeded anew for every
// job, so that the same graph is laid out the same way each time it is opened.
addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  Math.random = seededRandom(7);
  postMessage(arrange(data));
});
