import { LoadBar } from "../../design/LoadBar.tsx";
import { counted } from "../../design/words.ts";
import { isNarrowed } from "../../filter/narrowed.ts";
import { go } from "../../graph/actions.ts";
import { useGraph } from "../../graph/store.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { Stock } from "../query.ts";
import { Card, CardLine, CardList } from "./Card.tsx";

const contradictions = graphql(`
  query Contradictions {
    conflicts(status: [CONTRADICTION], first: 30) {
      totalCount
      nodes {
        __typename
        ... on CuratedConflict {
          id
          topic
          sides {
            statement
          }
        }
      }
    }
  }
`);
type Conflict = ResultOf<typeof contradictions>["conflicts"]["nodes"][number];

/** The disagreements a curator could not put down to wording. */
export function Contradictions({ stats }: { stats: Stock["stats"] }) {
  const { data } = useAnswer(contradictions, {});
  const narrowed = useGraph((state) => isNarrowed(state.filter));
  const count = data?.conflicts.totalCount;
  const kept = narrowed ? "Of all documents, also those left out." : "All sides stay in view.";
  return (
    <Card
      title="Where sources contradict"
      text={
        count === undefined
          ? kept
          : `${counted(count, "contradiction")} and ${counted(
              stats.openConflicts - count,
              "open point",
            )}. ${kept}`
      }
      action={{ label: `See all ${stats.openConflicts} differences`, run: () => go("differences") }}
    >
      {data ? (
        <CardList>
          {briefest(data.conflicts.nodes).map(({ id, topic, sides }) => (
            <CardLine key={id} left={topic} right={<q>{sides}</q>} />
          ))}
        </CardList>
      ) : (
        <LoadBar what="the contradictions" />
      )}
    </Card>
  );
}

/** Those that can be told in a line; the page of differences has them all in order. */
function briefest(conflicts: readonly Conflict[]) {
  return conflicts
    .flatMap((conflict) => (conflict.__typename === "CuratedConflict" ? [conflict] : []))
    .map(({ id, topic, sides }) => ({
      id,
      topic,
      sides: sides.map(({ statement }) => statement).join(" ≠ "),
    }))
    .sort((a, b) => a.sides.length + a.topic.length - (b.sides.length + b.topic.length))
    .slice(0, 3);
}
