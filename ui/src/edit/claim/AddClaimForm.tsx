import { useState } from "react";
import { useViewer } from "../../session/viewer.ts";
import { graphql, type FragmentOf } from "../../graphql/gql.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog } from "../../state/dialogs.ts";
import { useDraft } from "../../state/draft.ts";
import { Form } from "../Form.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { ClaimFields } from "./ClaimFields.tsx";
import { ClaimLines, claimLine } from "./ClaimLines.tsx";
import { Toast } from "../Toast.tsx";
import { showClaim, writtenClaim } from "./show-claim.ts";
import { claimProblems, toAddition, type ClaimField, type ClaimValues } from "./values.ts";
import classes from "../form.module.css";

const addClaimMutation = graphql(
  `
    mutation AddClaim($input: AddClaimInput!) {
      addClaim(input: $input) {
        __typename
        ... on AddClaimSuccess {
          change {
            ...ChangeParts
          }
          claim {
            ...WrittenClaim
          }
          similar {
            ...ClaimLine
          }
        }
        ... on DuplicateClaim {
          claim {
            ...ClaimLine
          }
        }
        ... on EndsNotAllowed {
          otherWayRound
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, claimLine, writtenClaim, refusalParts],
);

/** The form of a new claim; `draftKey` says of what, so that it keeps its own draft. */
export function AddClaimForm({ draftKey, initial }: { draftKey: string; initial: ClaimValues }) {
  const { may } = useViewer();
  const draft = useDraft<ClaimValues>(draftKey, initial);
  const { run, busy, refusal } = useChange(addClaimMutation);
  const [missing, setMissing] = useState<Partial<Record<ClaimField, string>>>({});
  const [similar, setSimilar] = useState<readonly FragmentOf<typeof claimLine>[] | null>(null);

  const sourceless = refusal?.__typename === "SourceRequired" && { document: refusal.message };
  const problems = { ...problemsOf(refusal), ...sourceless, ...missing };
  const duplicate = refusal?.__typename === "DuplicateClaim" ? refusal.claim : null;
  const reversed = refusal?.__typename === "EndsNotAllowed" && refusal.otherWayRound;
  const general =
    Object.keys(missing).length > 0 || sourceless || duplicate
      ? null
      : generalOf(refusal, Object.keys(initial));

  const send = async () => {
    const found = claimProblems(draft.values);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const done = await run(toAddition(draft.values));
    if (!done) return;
    draft.clear();
    showClaim(done.claim);
    if (done.similar.length > 0) setSimilar(done.similar);
    else closeDialog();
  };
  const set = (values: Partial<ClaimValues>) => {
    draft.set(values);
    const changed = Object.keys(values);
    setMissing((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !changed.includes(field))),
    );
  };

  if (similar) {
    return (
      <div className={classes.form}>
        <p>
          Added. The same document already says of these two what follows; it counts once all the
          same, since evidence is counted by documents and origins.
        </p>
        <ClaimLines claims={similar} />
        <Toast inForm />
        <div className={classes.actions}>
          <button type="button" className="button" data-main data-autofocus onClick={closeDialog}>
            Done
          </button>
        </div>
      </div>
    );
  }
  return (
    <Form
      send="Add the claim"
      busy={busy}
      problems={problems.kind ?? refusal ?? missing}
      general={general}
      notice={
        duplicate && (
          <div role="alert" className={classes.theirs}>
            <p>This document already says so, in one claim:</p>
            <ClaimLines claims={[duplicate]} />
          </div>
        )
      }
      onSend={() => void send()}
    >
      {draft.restored && <Restored onClear={draft.clear} />}
      <ClaimFields
        values={draft.values}
        problems={problems}
        set={set}
        document={{ mayAdd: may("createDocument") }}
      />
      {reversed && (
        <button
          type="button"
          className={`go ${classes.go}`}
          onClick={() => set({ subject: draft.values.object, object: draft.values.subject })}
        >
          Swap subject and object
        </button>
      )}
    </Form>
  );
}
