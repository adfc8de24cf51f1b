import { type Nature, NATURES } from "@backchannel/schema/claim.ts";
import { listed } from "../design/words.ts";
import { setFilter } from "../state/actions.ts";
import { graphStore } from "../state/store.ts";

/** "registers" */
export const manyOf = (nature: Nature) => `${NATURES[nature].text}s`;

/** "reports and registers"; "none" where not even one counts. */
export const naturesInWords = (natures: readonly Nature[]) => listed(natures.map(manyOf)) || "none";

/**
 * Takes documents of one nature in or leaves them out, everywhere; one undo step. Once all that the
 * graph has count again, so do the documents of which nobody said the nature.
 */
export function switchNature(nature: Nature, all: readonly Nature[]): void {
  const counting = graphStore.getState().filter.natures ?? all;
  const isOut = !counting.includes(nature);
  const natures = isOut ? [...counting, nature] : counting.filter((other) => other !== nature);
  const isWhole = all.every((each) => natures.includes(each));
  setFilter(
    { natures: isWhole ? null : natures },
    `${isOut ? "include" : "leave out"} ${manyOf(nature)}`,
  );
}
