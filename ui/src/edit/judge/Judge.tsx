import { NativeSelect, TextInput } from "@mantine/core";
import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog, type EditDialog } from "../dialogs.ts";
import { useDraft } from "../draft.ts";
import { Form } from "../Form.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { generalOf, refusalParts } from "../refusal.ts";

const judgedQuery = graphql(`
  query Judged($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Claim {
        statement
        credibility
      }
      ... on Entity {
        name
        reliability
      }
    }
  }
`);

const judgeClaim = graphql(
  `
    mutation JudgeClaim($input: JudgeClaimInput!) {
      judgeClaim(input: $input) {
        __typename
        ... on JudgeClaimSuccess {
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

const judgeOutlet = graphql(
  `
    mutation JudgeOutlet($input: JudgeOutletInput!) {
      judgeOutlet(input: $input) {
        __typename
        ... on JudgeOutletSuccess {
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

// The words of NATO's scale, but for "confirmed", which Backchannel never says of a claim.
const CREDIBILITY = [
  ["1", "borne out by others"],
  ["2", "probably true"],
  ["3", "possibly true"],
  ["4", "doubtful"],
  ["5", "improbable"],
  ["6", "cannot be judged"],
] as const;
const RELIABILITY = [
  ["A", "completely reliable"],
  ["B", "usually reliable"],
  ["C", "fairly reliable"],
  ["D", "not usually reliable"],
  ["E", "unreliable"],
  ["F", "cannot be judged"],
] as const;
type Letter = (typeof RELIABILITY)[number][0];

/** Asks how credible a claim is, or how reliable an outlet. */
export function Judge({ open }: { open: Extract<EditDialog, { what: "judge" }> }) {
  const { data, error, retry } = useAnswer(judgedQuery, { id: open.id });
  const node = data?.node;
  if (node?.__typename === "Claim") {
    return (
      <Judgement id={node.id} of={node.statement} now={String(node.credibility ?? "")} claim />
    );
  }
  if (node && "reliability" in node) {
    return <Judgement id={node.id} of={node.name} now={node.reliability ?? ""} claim={false} />;
  }
  return (
    <FormDialog title="Judge">
      <Loading what="it" error={error} retry={retry} />
    </FormDialog>
  );
}

function Judgement(props: { id: string; of: string; now: string; claim: boolean }) {
  const { id, claim } = props;
  const draft = useDraft(`judge:${id}`, { grade: props.now, reason: "" });
  const { grade, reason } = draft.values;
  const ofClaim = useChange(judgeClaim);
  const ofOutlet = useChange(judgeOutlet);
  const { busy, refusal } = claim ? ofClaim : ofOutlet;

  const send = async () => {
    const why = { id, reason: reason.trim() || null };
    const done = claim
      ? await ofClaim.run({ ...why, credibility: grade === "" ? null : Number(grade) })
      : await ofOutlet.run({ ...why, reliability: grade === "" ? null : (grade as Letter) });
    if (!done) return;
    draft.clear();
    closeDialog();
  };
  return (
    <FormDialog title={claim ? "How credible is it?" : "How reliable is it?"} size={480}>
      <Form
        send="Save"
        busy={busy}
        problems={refusal}
        general={generalOf(refusal, [])}
        ready={grade !== props.now}
        onSend={() => void send()}
      >
        <p dir="auto">{props.of}</p>
        <NativeSelect
          data-autofocus
          label={claim ? "Credibility" : "Reliability"}
          value={grade}
          data={[
            { value: "", label: "Not rated" },
            ...(claim ? CREDIBILITY : RELIABILITY).map(([value, words]) => ({
              value,
              label: `${value}: ${words}`,
            })),
          ]}
          onChange={(event) => draft.set({ grade: event.currentTarget.value })}
        />
        <TextInput
          label="Reason"
          dir="auto"
          value={reason}
          onChange={(event) => draft.set({ reason: event.currentTarget.value })}
        />
      </Form>
    </FormDialog>
  );
}
