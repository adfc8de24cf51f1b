import { useState } from "react";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { closeDialog, type Dialogs } from "../../state/dialogs.ts";
import { changeParts, useChange } from "../change.ts";
import { useDraft } from "../../state/draft.ts";
import { Form } from "../Form.tsx";
import { ReasonField } from "../ReasonField.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { OriginField } from "./OriginField.tsx";
import { OriginPreview } from "./OriginPreview.tsx";

const originQuery = graphql(`
  query OriginToEdit($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Origin {
        description
        text
        restsOn {
          id
          text
          description
        }
      }
    }
  }
`);
type Node = NonNullable<ResultOf<typeof originQuery>["node"]>;
type OriginShown = Extract<Node, { __typename: "Origin" }>;

const updateOrigin = graphql(
  `
    mutation UpdateOrigin($input: UpdateOriginInput!) {
      updateOrigin(input: $input) {
        __typename
        ... on UpdateOriginSuccess {
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

/** Says on which other origin one rests; first it tells which grades change with that. */
export function EditOrigin({ open }: { open: Dialogs["origin"] }) {
  const { data, error, retry } = useAnswer(originQuery, { id: open.id });
  if (data?.node?.__typename === "Origin") return <OriginForm origin={data.node} />;
  return (
    <FormDialog title={TITLE}>
      <Loading what="it" error={error} retry={retry} />
    </FormDialog>
  );
}
const TITLE = "What it rests on";

function OriginForm({ origin }: { origin: OriginShown }) {
  const { id, description, text } = origin;
  const [restsOn, setRestsOn] = useState(origin.restsOn);
  const draft = useDraft(`origin:${id}`, { reason: "" });
  const { run, busy, refusal } = useChange(updateOrigin);
  const problems = problemsOf(refusal);
  const changed = restsOn?.id !== origin.restsOn?.id;
  const { reason } = draft.values;

  const send = async () => {
    const done = await run({ id, restsOn: restsOn?.id ?? null, reason: reason.trim() || null });
    if (!done) return;
    draft.clear();
    closeDialog();
  };
  return (
    <FormDialog title={TITLE} about={id}>
      <Form
        send="Save"
        busy={busy}
        problems={refusal}
        general={generalOf(refusal, ["restsOn", "reason"])}
        ready={changed}
        onSend={() => void send()}
      >
        {draft.restored && <Restored onClear={draft.clear} />}
        <p>
          <b dir="auto">{text}</b>. <span dir="auto">{description}</span>
        </p>
        <OriginField
          label="Rests on"
          none={["No other", "It is reporting of its own."]}
          first
          value={restsOn}
          now={origin.restsOn}
          except={id}
          error={problems.restsOn}
          onChange={setRestsOn}
        />
        {changed && <OriginPreview id={id} restsOn={restsOn?.id ?? null} />}
        <ReasonField
          hint="For those who read the history: where it credits the other."
          value={reason}
          error={problems.reason}
          onChange={(text) => draft.set({ reason: text })}
        />
      </Form>
    </FormDialog>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    /** An origin. */
    origin: { id: string };
  }
}
