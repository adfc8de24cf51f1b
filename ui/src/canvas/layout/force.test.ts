import { expect, test } from "vitest";
import type { LayoutNode } from "./job.ts";
import { force } from "./force.ts";

const size = { w: 100, h: 60 };

test("a newcomer keeps off what stands where it would have come to lie", () => {
  const parent: LayoutNode = { id: "parent", ...size, at: { x: 0, y: 0 }, fixed: true };
  const newcomer: LayoutNode = { id: "newcomer", ...size, at: { x: 90, y: 30 }, fixed: false };
  const job = { nodes: [parent, newcomer], edges: [{ source: "parent", target: "newcomer" }] };
  const [free] = Object.values(force.arrange(job));
  const obstacle: LayoutNode = { id: "obstacle", ...size, at: free!, fixed: true };
  const far: LayoutNode = { ...obstacle, id: "far", at: { x: 5000, y: 5000 } };
  const [placed] = Object.values(force.arrange({ ...job, obstacles: [far, obstacle] }));
  for (const { at } of [parent, obstacle]) {
    const clear = Math.abs(at!.x - placed!.x) >= size.w || Math.abs(at!.y - placed!.y) >= size.h;
    expect(clear).toBe(true);
  }
});
