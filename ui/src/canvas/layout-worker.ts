import { arrange, type LayoutJob } from "./layout.ts";

// fcose draws its random start from Math.random. In this worker it is seeded anew for every
// job, so that the same graph is laid out the same way each time it is opened.
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  Math.random = seededRandom(7);
  postMessage(arrange(data));
});
