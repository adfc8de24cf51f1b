import type { Evidence } from "@backchannel/schema/claim.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { select, step } from "./actions.ts";
import { graphStore } from "./store.ts";

/**
 * Draws a link with both its ends and picks it; where the key has its lens or its grade switched
 * off, it is switched on. All is one step.
 */
export function drawLink(link: {
  id: string;
  lens: Lens | null;
  evidence: Evidence;
  source: { id: string };
  target: { id: string };
}): void {
  const { drawn, filter } = graphStore.getState();
  const { lenses, evidence } = filter;
  const all = [...new Set([...drawn, link.source.id, link.target.id])];
  const lensOn = link.lens ? lenses.includes(link.lens) : filter.involved;
  const gradeOn = evidence.includes(link.evidence);
  if (all.length > drawn.length || !lensOn || !gradeOn) {
    step("draw a link", null, {
      drawn: all,
      filter: {
        ...filter,
        lenses: link.lens && !lensOn ? [...lenses, link.lens] : lenses,
        involved: filter.involved || link.lens === null,
        evidence: gradeOn ? evidence : [...evidence, link.evidence],
      },
    });
  }
  select({ type: "link", id: link.id });
}
