import { useState } from "react";
import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog, openDialog, type Dialogs } from "../../state/dialogs.ts";
import { readDraft } from "../../state/draft.ts";
import { useEdited } from "../edited.ts";
import { Form } from "../Form.tsx";
import { ReasonField } from "../ReasonField.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Problem, Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { Stale } from "../Stale.tsx";
import { staleRows } from "../stale-rows.ts";
import { ClaimFields } from "./ClaimFields.tsx";
import {
  inWords,
  READING_LABELS,
  readingQuery,
  valuesOf,
  type Reading,
  type ReadingValues,
} from "./reading.ts";
import { showClaim, writtenClaim } from "./show-claim.ts";
import { claimProblems, toCorrection, type ClaimField } from "./values.ts";

const correctClaim = graphql(
  `
    mutation CorrectClaim($input: CorrectClaimInput!) {
      correctClaim(input: $input) {
        __typename
        ... on CorrectClaimSuccess {
          change {
            ...ChangeParts
          }
          claim {
            ...WrittenClaim
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts, writtenClaim],
);

/** Puts another reading of the same document in the place of a wrong one. */
export function CorrectClaim({ open }: { open: Dialogs["correct-claim"] }) {
  const [id, setId] = useState(open.id);
  const { data, error, retry } = useAnswer(readingQuery, { id });
  // Whoever read it anew meanwhile left another claim in its place: that one is to be corrected.
  const later = data?.claim?.id === id ? data.claim.supersededBy?.id : undefined;
  if (later) setId(later);
  return (
    <FormDialog title="Fix our reading" about={id} merges>
      {data?.claim ? (
        <Reread claim={data.claim} reread={retry} />
      ) : data && !error ? (
        <Problem>This claim is not here any more.</Problem>
      ) : (
        <Loading what="the claim" error={error} retry={retry} />
      )}
    </FormDialog>
  );
}

/** What was written on a reading that another has taken the place of is found on that one. */
function draftKeyOf({ id, supersedes }: Reading, now: ReadingValues): string {
  const [own, before] = [`correct:${id}`, `correct:${supersedes?.id}`];
  const isThere = (key: string) => readDraft(localStorage, key, now) !== null;
  return !isThere(own) && isThere(before) ? before : own;
}

function Reread({ claim, reread }: { claim: Reading; reread: () => void }) {
  const now = valuesOf(claim);
  const [draftKey] = useState(() => draftKeyOf(claim, now));
  const version = `${claim.id} ${claim.version}`;
  const draft = useEdited<ReadingValues>(draftKey, now, version, READING_LABELS);
  const { run, busy, refusal } = useChange(correctClaim);
  const [missing, setMissing] = useState<Partial<Record<ClaimField, string>>>({});
  const { reason, ...values } = draft.values;
  const { collision } = draft;
  // Taken out, and no other reading stands in its place.
  const gone = claim.retractedAt !== null && claim.supersededBy === null;
  const problems = { ...problemsOf(refusal), ...missing };
  const isStale = refusal?.__typename === "StaleVersion";

  const send = async () => {
    const found = claimProblems(values);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const done = await run({
      id: claim.id,
      ifVersion: claim.version,
      reason: reason.trim() || null,
      ...toCorrection(now, values),
    });
    if (!done) return reread();
    draft.clear();
    showClaim(done.claim);
    closeDialog();
  };
  return (
    <Form
      send="Save our reading"
      busy={busy}
      problems={refusal ?? missing}
      general={isStale ? null : generalOf(refusal, Object.keys(now))}
      notice={
        gone ? (
          <Problem>
            Somebody removed this reading while you were writing. What you wrote stays here; the
            history tells who removed it, and can put it back.
          </Problem>
        ) : (
          <Stale
            collision={collision}
            takenIn={draft.takenIn}
            rows={staleRows(READING_LABELS, inWords(draft.values), inWords(now))}
          />
        )
      }
      ready={!collision && !gone && Object.keys(toCorrection(now, values)).length > 0}
      onSend={() => void send()}
    >
      {draft.restored && <Restored onClear={draft.clear} />}
      <p>
        What <b dir="auto">{claim.document.citation}</b> says, read again. The old reading is kept
        and never counted. If the source itself took it back, this is the wrong form.{" "}
        <button
          type="button"
          className="go"
          onClick={() => openDialog({ what: "retract", id: claim.id, kind: "MISREAD" })}
        >
          It says nothing of the kind: remove this reading
        </button>
      </p>
      <ClaimFields values={values} problems={problems} set={draft.set} />
      <ReasonField
        hint="What was misread."
        value={reason}
        error={problemsOf(refusal).reason}
        onChange={(text) => draft.set({ reason: text })}
      />
    </Form>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    "correct-claim": { id: string };
  }
}
