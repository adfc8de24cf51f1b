import { seededRandom } from "../seeded-random.ts";
import { LAYOUTS, type LayoutTask } from "./layouts.ts";

// fcose draws its random start from Math.random. In this worker it is seeded anew for every
// job, so that the same graph is laid out the same way each time it is opened.
addEventListener("message", ({ data: { layout, job } }: MessageEvent<LayoutTask>) => {
  Math.random = seededRandom(7);
  postMessage(LAYOUTS[layout].arrange(job));
});
