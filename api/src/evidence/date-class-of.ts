import type { ClaimSet } from "./claim-set.ts";
import type { LinkFilter } from "./filter.ts";
import { type DateClass, dateClass } from "./time-classes.ts";

/** How something lies to the window of `during`: as that of its claims which lies in it best. */
export type ClassInWindow = Exclude<DateClass, "OUTSIDE">;
const BEST_FIRST: readonly ClassInWindow[] = ["IN_WINDOW", "POSSIBLY", "UNDATED"];

export function dateClassOf({ claims, admitted }: ClaimSet, { during }: LinkFilter): ClassInWindow {
  const classes = new Set(
    admitted.map((i) => {
      const dated = claims.dated[i] as number;
      // A state that is known from start to end, and that the window was not closed to, held in it.
      const holds = claims.temporality !== "OCCASION" && dated === BOTH_KNOWN;
      return holds ? "IN_WINDOW" : dateClass(during, dated, claims.first[i]!, claims.last[i]!);
    }),
  );
  return BEST_FIRST.find((one) => classes.has(one)) ?? "UNDATED";
}

const BOTH_KNOWN = 3;
