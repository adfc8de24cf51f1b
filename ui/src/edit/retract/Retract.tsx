import { RETRACTIONS, type Retraction } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { graphql } from "../../graphql/gql.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog, type Dialogs } from "../../state/dialogs.ts";
import { useDraft } from "../../state/draft.ts";
import { Form } from "../Form.tsx";
import { ReasonField } from "../ReasonField.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { Preview } from "./Preview.tsx";

const retractClaim = graphql(
  `
    mutation RetractClaim($input: RetractClaimInput!) {
      retractClaim(input: $input) {
        __typename
        ... on RetractClaimSuccess {
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

const retractDocument = graphql(
  `
    mutation RetractDocument($input: RetractDocumentInput!) {
      retractDocument(input: $input) {
        __typename
        ... on RetractDocumentSuccess {
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

const TITLES: Record<Retraction, string> = {
  MISREAD: "We misread it",
  SOURCE_CORRECTED: "The source corrected it",
  SOURCE_WITHDREW: "The source withdrew it",
};
const FIELDS = ["kind", "on", "reason"];

/** Takes a claim, an origin's claims or a document out; first it says what falls with it. */
export function Retract({ open }: { open: Dialogs["retract"] }) {
  const { id } = open;
  const draft = useDraft(`retract:${id}`, {
    kind: open.kind ?? ("SOURCE_WITHDREW" as Retraction),
    on: "",
    reason: "",
  });
  const ofDocument = useChange(retractDocument);
  const ofClaim = useChange(retractClaim);
  const { run, busy, refusal } = id.startsWith("doc:") ? ofDocument : ofClaim;
  const problems = problemsOf(refusal);
  // The button that was pressed says why, whatever an earlier draft says.
  const kind = open.kind ?? draft.values.kind;
  const { reason } = draft.values;
  const { dated, description } = RETRACTIONS[kind];
  const on = dated && draft.values.on !== "" ? draft.values.on : null;
  // A day that is typed passes through other days on the way.
  const [looked] = useDebouncedValue(on, 400);

  const send = async () => {
    const done = await run({ id, kind, on, reason: reason.trim() || null });
    if (!done) return;
    draft.clear();
    closeDialog();
  };
  return (
    <FormDialog title={open.kind ? TITLES[open.kind] : "Retract it"} about={id}>
      <Form
        send="Retract it"
        busy={busy}
        problems={refusal}
        general={generalOf(refusal, FIELDS)}
        onSend={() => void send()}
      >
        {draft.restored && <Restored onClear={draft.clear} />}
        <Preview of={id} kind={kind} on={dated ? looked : null}>
          {open.kind === null && (
            <NativeSelect
              label="Why"
              value={kind}
              data={keysOf(RETRACTIONS).map((value) => ({ value, label: TITLES[value] }))}
              onChange={(event) => draft.set({ kind: event.currentTarget.value as Retraction })}
            />
          )}
          {dated && (
            <TextInput
              type="date"
              label="On"
              description={`${description} Left empty: today.`}
              value={draft.values.on}
              error={problems.on}
              onChange={(event) => draft.set({ on: event.currentTarget.value })}
            />
          )}
          <ReasonField
            hint="For those who read the history: where the source says so."
            value={reason}
            error={problems.reason}
            onChange={(text) => draft.set({ reason: text })}
          />
        </Preview>
      </Form>
    </FormDialog>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    /** A claim, an origin's claims or a document; `kind` is asked for where it is null. */
    retract: { id: string; kind: Retraction | null };
  }
}
