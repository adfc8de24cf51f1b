import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { select } from "../../graph/actions.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog, openDialog, type EditDialog } from "../dialogs.ts";
import { useDraft } from "../draft.ts";
import { Form } from "../Form.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Problem, Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../refusal.ts";
import { Stale } from "../Stale.tsx";
import { staleRows } from "../stale-rows.ts";
import { ClaimFields } from "./ClaimFields.tsx";
import { picked, pickParts } from "./read-entity.ts";
import { claimProblems, toCorrection, type ClaimField, type ClaimValues } from "./values.ts";

const readingQuery = graphql(
  `
    query Reading($id: ID!) {
      claim(id: $id) {
        id
        version
        retractedAt
        kind
        property
        value
        modality
        sourcing
        statement
        date
        dateNote
        role
        attributedTo
        locator
        document {
          id
          citation
          title
        }
        subject {
          ...PickParts
        }
        object {
          ...PickParts
        }
        event {
          ...PickParts
        }
        place {
          ...PickParts
        }
      }
    }
  `,
  [pickParts],
);
type Reading = NonNullable<ResultOf<typeof readingQuery>["claim"]>;

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
            id
            link {
              id
            }
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

type Values = ClaimValues & { version: number; reason: string };

const LABELS = {
  subject: "Subject",
  kind: "Link",
  object: "Object",
  property: "Property",
  value: "Value",
  modality: "How it puts it",
  sourcing: "Whom it credits",
  statement: "What it says",
  date: "When it holds",
  event: "Occasion",
  place: "Place",
  role: "Role",
  paragraph: "Paragraph",
};

/** Puts another reading of the same document in the place of a wrong one. */
export function CorrectClaim({ open }: { open: Extract<EditDialog, { what: "correct-claim" }> }) {
  const { data, error, retry } = useAnswer(readingQuery, { id: open.id });
  return (
    <FormDialog title="Fix our reading">
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

function valuesOf(claim: Reading): Values {
  const { kind, object, event, document, locator } = claim;
  const end = (entity: typeof object) => (entity ? picked(entity) : null);
  return {
    subject: picked(claim.subject),
    kind: (kind ?? "") as StatedLinkKind | "",
    object: end(object),
    property: claim.property ?? "",
    value: claim.value ?? "",
    modality: claim.modality,
    sourcing: claim.sourcing,
    statement: claim.statement,
    date: claim.date ?? "",
    dateNote: claim.dateNote ?? "",
    // An event that is the object itself is found again.
    event: event?.id === object?.id ? null : end(event),
    place: end(claim.place),
    role: claim.role ?? "",
    attributedTo: claim.attributedTo ?? "",
    document: { id: document.id, citation: document.citation, title: document.title },
    paragraph: /^¶ (\d+)$/.exec(locator)?.[1] ?? "",
    version: claim.version,
    reason: "",
  };
}

function Reread({ claim, reread }: { claim: Reading; reread: () => void }) {
  const now = valuesOf(claim);
  const draft = useDraft<Values>(`correct:${claim.id}`, now);
  const { run, busy, refusal } = useChange(correctClaim);
  const [missing, setMissing] = useState<Partial<Record<ClaimField, string>>>({});
  const { version, reason, ...values } = draft.values;
  const stale = version !== now.version;
  const problems = { ...problemsOf(refusal), ...missing };
  const isStale = refusal?.__typename === "StaleVersion";

  const send = async () => {
    const found = claimProblems(values);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const done = await run({
      id: claim.id,
      ifVersion: version,
      reason: reason.trim() || null,
      ...toCorrection(now, values),
    });
    if (!done) return reread();
    draft.clear();
    if (done.claim.link) select({ type: "link", id: done.claim.link.id });
    closeDialog();
  };
  return (
    <Form
      send="Save our reading"
      busy={busy}
      problems={refusal ?? missing}
      general={isStale ? null : generalOf(refusal, Object.keys(now))}
      notice={
        stale && (
          <Stale
            rows={staleRows(LABELS, draft.values, now)}
            onKeep={() => draft.set({ version: now.version })}
            onTake={() => draft.set(now)}
          />
        )
      }
      ready={!stale && Object.keys(toCorrection(now, values)).length > 0}
      onSend={() => void send()}
    >
      {draft.restored && <Restored onClear={draft.clear} />}
      <p>
        What <b dir="auto">{claim.document.citation}</b> says, read anew. The old reading is kept
        and never counted. If the source itself took it back, this is the wrong form.{" "}
        <button
          type="button"
          className="go"
          onClick={() => openDialog({ what: "retract", id: claim.id, kind: "MISREAD" })}
        >
          It says nothing of the kind: take the reading out
        </button>
      </p>
      <ClaimFields values={values} problems={problems} set={draft.set} />
      <TextInput
        label="Reason"
        description="What was misread."
        dir="auto"
        value={reason}
        error={problemsOf(refusal).reason}
        onChange={(event) => draft.set({ reason: event.currentTarget.value })}
      />
    </Form>
  );
}
