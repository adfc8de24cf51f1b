import { seededRandom } from "../seeded-random.ts";
import { LAYOUTS, type LayoutTask } from "./layouts.ts";

// fcose takes random start positions from Math.random. This worker seeds it for every job, so that
// the same graph always gets the same layout.
addEventListener("message", ({ data: { layout, job } }: MessageEvent<LayoutTask>) => {
  Math.random = seededRandom(7);
  postMessage(LAYOUTS[layout].arrange(job));
});
