import { graphql } from "../../graphql/gql.ts";
import { refusalParts } from "../../graphql/refusal.ts";
import { changeParts, useChange } from "../change.ts";
import { SmallSend } from "../Form.tsx";
import { Problem } from "../Problem.tsx";

const retireKind = graphql(
  `
    mutation RetireKind($input: RetireKindInput!) {
      retireKind(input: $input) {
        __typename
        ... on RetireKindSuccess {
          change {
            ...ChangeParts
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

/** Takes a kind of the graph's own out of the forms, or puts it back; what is of it stays. */
export function RetireKind(props: {
  own: { kind: string; label: string; retired: boolean | null; version: number };
}) {
  const { kind, label, retired, version } = props.own;
  const { run, busy, refusal } = useChange(retireKind);
  return (
    <>
      <SmallSend
        busy={busy}
        title={retired ? undefined : "Forms offer it no longer; what is of it stays and is shown"}
        onClick={() => void run({ kind, retired: !retired, ifVersion: version })}
      >
        {retired ? "Offer again" : "Retire"}
        <span className="unseen"> {label}</span>
      </SmallSend>
      {refusal && (
        <Problem>
          {refusal.__typename === "StaleVersion"
            ? "Somebody changed it meanwhile. Look at it again, then press once more."
            : refusal.message}
        </Problem>
      )}
    </>
  );
}
