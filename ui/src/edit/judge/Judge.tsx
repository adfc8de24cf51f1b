import { NativeSelect } from "@mantine/core";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog, type Dialogs } from "../../state/dialogs.ts";
import { useEdited } from "../edited.ts";
import { Form } from "../Form.tsx";
import { ReasonField } from "../ReasonField.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { Stale } from "../Stale.tsx";
import { staleRows } from "../stale-rows.ts";
import { CREDIBILITY, gradeInWords, RELIABILITY, type Reliability } from "./grades.ts";

const judgedQuery = graphql(`
  query Judged($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Claim {
        statement
        credibility
        version
      }
      ... on Entity {
        name
        reliability
        reliabilityVersion
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

/** Asks how credible a claim is, or how reliable an outlet. */
export function Judge({ open }: { open: Dialogs["judge"] }) {
  const { data, error, retry } = useAnswer(judgedQuery, { id: open.id });
  const judged = data?.node && judgedOf(data.node);
  if (judged) return <Judgement judged={judged} reread={retry} />;
  return (
    <FormDialog title="Judge">
      <Loading what="it" error={error} retry={retry} />
    </FormDialog>
  );
}

/** What is judged, its grade as it is now, and which of its versions that is. */
interface Judged {
  id: string;
  isClaim: boolean;
  name: string;
  now: { grade: string; version: number };
}

function judgedOf(node: NonNullable<ResultOf<typeof judgedQuery>["node"]>): Judged | null {
  if (node.__typename === "Claim") {
    const { id, statement, credibility, version } = node;
    return {
      id,
      isClaim: true,
      name: statement,
      now: { grade: String(credibility ?? ""), version },
    };
  }
  if (!("reliability" in node)) return null;
  const { id, name, reliability, reliabilityVersion: version } = node;
  return { id, isClaim: false, name, now: { grade: reliability ?? "", version } };
}

function Judgement({ judged, reread }: { judged: Judged; reread: () => void }) {
  const { id, isClaim, now } = judged;
  const label = isClaim ? "Credibility" : "Reliability";
  const { version } = now;
  const draft = useEdited(`judge:${id}`, { grade: now.grade, reason: "" }, String(version), {
    grade: label,
  });
  const { grade, reason } = draft.values;
  const ofClaim = useChange(judgeClaim);
  const ofOutlet = useChange(judgeOutlet);
  const { busy, refusal } = isClaim ? ofClaim : ofOutlet;

  const send = async () => {
    const why = { id, ifVersion: version, reason: reason.trim() || null };
    const done = isClaim
      ? await ofClaim.run({ ...why, credibility: grade === "" ? null : Number(grade) })
      : await ofOutlet.run({ ...why, reliability: grade === "" ? null : (grade as Reliability) });
    if (!done) return reread();
    draft.clear();
    closeDialog();
  };
  return (
    <FormDialog
      title={isClaim ? "How credible is it?" : "How reliable is it?"}
      size={480}
      about={id}
      merges
    >
      <Form
        send="Save"
        busy={busy}
        problems={refusal}
        general={refusal?.__typename === "StaleVersion" ? null : generalOf(refusal, ["reason"])}
        notice={
          <Stale
            collision={draft.collision}
            takenIn={draft.takenIn}
            rows={staleRows({ grade: label }, inWords(grade), inWords(now.grade))}
          />
        }
        ready={!draft.collision && grade !== now.grade}
        onSend={() => void send()}
      >
        {draft.restored && <Restored onClear={draft.clear} />}
        <p dir="auto">{judged.name}</p>
        <NativeSelect
          data-autofocus
          label={label}
          value={grade}
          data={["", ...Object.keys(isClaim ? CREDIBILITY : RELIABILITY)].map((value) => ({
            value,
            label: gradeInWords(value),
          }))}
          onChange={(event) => draft.set({ grade: event.currentTarget.value })}
        />
        <ReasonField
          value={reason}
          error={problemsOf(refusal)["reason"]}
          onChange={(text) => draft.set({ reason: text })}
        />
      </Form>
    </FormDialog>
  );
}

const inWords = (grade: string) => ({ grade: gradeInWords(grade) });

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    /** A claim, or an outlet. */
    judge: { id: string };
  }
}
