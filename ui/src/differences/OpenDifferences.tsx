import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { useSourceFilter } from "../state/source-filter.ts";

const openDifferences = graphql(`
  query OpenDifferences($filter: LinkFilter) {
    conflicts(status: [CONTRADICTION, UNRESOLVED], filter: $filter, first: 0) {
      totalCount
    }
  }
`);

/** How many differences stand open under the filter. */
export function OpenDifferences() {
  const { data } = useAnswer(openDifferences, { filter: useSourceFilter() });
  if (!data) return null;
  return (
    <>
      {data.conflicts.totalCount}
      <span className="unseen"> open</span>
    </>
  );
}
