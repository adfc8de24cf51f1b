import { LoadBar } from "../../design/LoadBar.tsx";
import { counted } from "../../design/words.ts";
import { isNarrowed, useSourceFilter } from "../../state/source-filter.ts";
import { go } from "../../state/actions.ts";
import { useGraph } from "../../state/store.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { Card, CardLine, CardList } from "../../design/card/Card.tsx";

const contradictions = graphql(`
  query Contradictions($filter: LinkFilter) {
    conflicts(status: [CONTRADICTION, UNRESOLVED], filter: $filter, first: 100) {
      totalCount
      nodes {
        __typename
        ... on CuratedConflict {
          id
          topic
          status
          under(filter: $filter) {
            sides {
              statement
            }
          }
        }
      }
    }
  }
`);
type Conflict = Extract<
  ResultOf<typeof contradictions>["conflicts"]["nodes"][number],
  { __typename: "CuratedConflict" }
>;

/** The conflicts that a curator classified as contradictions. */
export function Contradictions() {
  const { data } = useAnswer(contradictions, { filter: useSourceFilter() });
  const narrowed = useGraph((state) => isNarrowed(state.filter));
  const open = data?.conflicts.totalCount ?? 0;
  const found = (data?.conflicts.nodes ?? []).flatMap((conflict) =>
    conflict.__typename === "CuratedConflict" && conflict.status === "CONTRADICTION"
      ? [conflict]
      : [],
  );
  const kept = narrowed
    ? "Those that still have two sides under the dates and sources you chose."
    : "All sides stay in view.";
  return (
    <Card
      title="Where sources contradict"
      text={
        data
          ? `${counted(found.length, "contradiction")} and ${counted(
              open - found.length,
              "open point",
            )}. ${kept}`
          : kept
      }
      action={{
        label: data ? `See all ${open} differences` : "See all differences",
        run: () => go("differences"),
      }}
    >
      {data ? (
        <CardList>
          {briefest(found).map(({ id, topic, sides }) => (
            <CardLine key={id} left={topic} right={<q>{sides}</q>} />
          ))}
        </CardList>
      ) : (
        <LoadBar what="the contradictions" />
      )}
    </Card>
  );
}

/** The three shortest ones, because each has one line. The page of differences lists all. */
function briefest(conflicts: readonly Conflict[]) {
  return conflicts
    .map(({ id, topic, under }) => ({
      id,
      topic,
      sides: under.sides.map(({ statement }) => statement).join(" ≠ "),
    }))
    .sort((a, b) => a.sides.length + a.topic.length - (b.sides.length + b.topic.length))
    .slice(0, 3);
}
