import { useState } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { counted } from "../design/words.ts";
import { ClaimCard } from "../evidence/ClaimCard.tsx";
import { claimParts } from "../graphql/fragments.ts";
import { useGraph } from "../state/store.ts";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import claimList from "../evidence/Claims.module.css";
import classes from "./Facts.module.css";

const factClaims = graphql(
  `
    query FactClaims($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Claim {
          ...ClaimParts
        }
      }
    }
  `,
  [claimParts],
);

/** The claims that state a fact, read when they are unfolded. */
export function FactClaims(props: {
  ids: readonly string[];
  /** The number of the first; they count on through the panel. */
  from: number;
}) {
  const { ids, from } = props;
  const isOpenedAt = useGraph(({ selection }) => ids.includes(selection?.claim ?? ""));
  const [wanted, setWanted] = useState<boolean | null>(null);
  const open = wanted ?? isOpenedAt;
  return (
    <details
      className={classes.claims}
      open={open}
      onToggle={(event) => setWanted(event.currentTarget.open)}
    >
      <summary>{counted(ids.length, "claim")}</summary>
      {open && <Cards ids={ids} from={from} />}
    </details>
  );
}

function Cards({ ids, from }: { ids: readonly string[]; from: number }) {
  const { data, error, retry } = useAnswer(factClaims, { ids: [...ids] });
  if (error) return <Failed what="The claims" error={error} retry={retry} />;
  if (!data) return <LoadBar what="the claims" />;
  return (
    <ol className={claimList.claims}>
      {data.nodes.map(
        (node, n) =>
          node?.__typename === "Claim" && (
            <ClaimCard key={node.id} claim={node} number={from + n} open={false} />
          ),
      )}
    </ol>
  );
}
