import { force } from "./force.ts";
import type { Layout, LayoutJob } from "./job.ts";

/** The layouts by their id; each is an object in its own file. */
export const LAYOUTS = { force } satisfies Record<string, Layout>;
export type LayoutId = keyof typeof LAYOUTS;

/** The layout that is used as long as none can be chosen. */
export const USUAL_LAYOUT: LayoutId = "force";

/** What the worker is asked: which layout is to do which job. */
export interface LayoutTask {
  layout: LayoutId;
  job: LayoutJob;
}
