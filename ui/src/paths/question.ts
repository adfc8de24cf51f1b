import { toLinkFilter } from "../state/link-filter.ts";
import { DEFAULT_FILTER, type FilterState } from "../state/filter-options.ts";
import type { PathQuestion } from "../state/store.ts";
import type { Reading } from "./finder.ts";
import type { PathsAsked } from "./query.ts";

/** The most entities to pass that the API allows. */
export const MOST_THROUGH = 3;

/**
 * The most paths to ask for. More would exceed the cost limit of the API, because each comes with
 * all its evidence.
 */
export const MOST_PATHS = 15;

/**
 * The variables of the query. The clocks and the sources left out are those of the page. So are the
 * grades, except that alleged hops are taken only if the question says so. Without a choice of
 * lenses by the reader, the API uses its own.
 */
export function variablesOf(
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

/** The same query without an outlet, neither as origin nor as publisher of the document. */
export function variablesWithout(variables: PathsAsked, outlet: string): PathsAsked {
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
