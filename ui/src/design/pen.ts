import type { Evidence } from "@backchannel/schema/claim.ts";

export interface Pen {
  stroke: string;
  weight: number;
  /** Lengths of dash and gap; undefined = a solid line. */
  dash: readonly [number, number, ...number[]] | undefined;
  cap: "butt" | "round";
}

/** Weight of the lines whose grade is that of nearly all on the canvas; they are solid. */
export const PLAIN_WEIGHT = 1.1;

/** How a grade of evidence is drawn. The line shows how certain it is. */
export function pen(evidence: Evidence, hue: string, origins = 2): Pen {
  const draw = (stroke: string, weight: number, dash?: Pen["dash"], cap: Pen["cap"] = "butt") => ({
    stroke,
    weight,
    dash,
    cap,
  });
  switch (evidence) {
    case "MULTI_ORIGIN":
      return draw(hue, Math.min(4, 1.5 + 0.5 * origins));
    case "ECHOED":
      return draw(hue, 1.8, [10, 4]);
    case "SINGLE":
      return draw(hue, 1.6, [6.5, 4.5]);
    case "OPINION":
      return draw("var(--ink-3)", 1.6, [0.1, 4.6], "round");
    case "STATEMENT":
      return draw(hue, 1.1);
    case "PLANNED":
    case "SPECULATED":
      return draw(hue, 1.5, [9, 3.5, 2, 3.5]);
    case "SAID_NOT":
      return draw("var(--deny)", 1.5, [2.2, 3.6]);
    case "UNSUPPORTED":
      return draw("var(--line-2)", 1);
  }
}
