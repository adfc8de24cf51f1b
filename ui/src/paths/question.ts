import { toLinkFilter } from "../state/link-filter.ts";
import { DEFAULT_FILTER, type FilterState, type PathQuestion } from "../state/store.ts";
import type { Reading } from "./finder.ts";
import type { PathsAsked } from "./query.ts";

/** More entities than this cannot be passed on the way. */
export const MOST_THROUGH = 3;

/** Paths at most: more, each with all its evidence, cost more than the API gives at once. */
export const MOST_PATHS = 15;

/**
 * What the API is asked, under the filter of the page: both clocks and the sources left out hold
 * here too. Grades are the page's, but what is alleged only needs to be asked for; the lenses
 * are the API's unless the reader chose others.
 */
export function asked(
  { from, to, through, maxLength, alleged }: PathQuestion,
  filter: FilterState,
  { timeBudget, limit }: Pick<Reading, "timeBudget" | "limit">,
): PathsAsked {
  const { kinds, evidence, ...rest } = toLinkFilter(filter);
  const firm = evidence.filter((grade) => grade !== "OPINION");
  return {
    from,
    to,
    through,
    maxLength,
    limit,
    timeBudget,
    filter: {
      ...rest,
      ...(hasUsualLenses(filter) ? {} : { kinds }),
      evidence: alleged ? [...firm, "OPINION"] : firm,
    },
  };
}

/** The same question with one outlet left out, as origin and as carrier. */
export function askedWithout(variables: PathsAsked, outlet: string): PathsAsked {
  const excludePublishers = [...(variables.filter?.excludePublishers ?? []), outlet];
  return { ...variables, filter: { ...variables.filter, excludePublishers } };
}

function hasUsualLenses({ lenses, involved }: FilterState): boolean {
  const usual = DEFAULT_FILTER;
  return (
    involved === usual.involved &&
    lenses.length === usual.lenses.length &&
    lenses.every((lens) => usual.lenses.includes(lens))
  );
}
