import { keysOf } from "@backchannel/schema/kinds.ts";
import { useState } from "react";
import { kindInWords } from "../../design/kinds/words.ts";
import { graphql, type VariablesOf } from "../../graphql/gql.ts";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { closeDialog } from "../../state/dialogs.ts";
import { changeParts, useChange } from "../change.ts";
import { useEdited } from "../edited.ts";
import { Form } from "../Form.tsx";
import { Restored } from "../Problem.tsx";
import { staleRows } from "../stale-rows.ts";
import { Stale } from "../Stale.tsx";
import { KindFields } from "./KindFields.tsx";
import { contentOf, EMPTY, type KindValues, LABELS, missingIn, nameOf } from "./values.ts";

const defineKind = graphql(
  `
    mutation DefineKind($input: DefineKindInput!) {
      defineKind(input: $input) {
        __typename
        ... on DefineKindSuccess {
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
type Input = VariablesOf<typeof defineKind>["input"];

/** An own kind as it is now: its fields, its version, and how much is of it. */
type Own = { [Name in Exclude<keyof KindValues, "like">]: string | null } & {
  like: string;
  version: number;
  uses: number;
};

const valuesOf = (own: Own): KindValues =>
  Object.fromEntries(keysOf(EMPTY).map((name) => [name, own[name] ?? ""])) as KindValues;

const inWords = (values: KindValues): KindValues => ({
  ...values,
  like: values.like && kindInWords(values.like),
});

/** The fields of a kind; `own` is null where one is added. */
export function KindForm({ own, reread }: { own: Own | null; reread: () => void }) {
  const now = own ? valuesOf(own) : EMPTY;
  const version = own?.version ?? null;
  const draft = useEdited(`kind:${own?.kind ?? "new"}`, now, String(version), LABELS);
  const { run, busy, refusal } = useChange(defineKind);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { values, collision } = draft;
  const changed = staleRows(LABELS, inWords(values), inWords(now));

  const send = async () => {
    const found = missingIn(values, own === null);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const content = contentOf(values) as Omit<Input, "kind" | "ifVersion" | "mutationId">;
    const done = await run({ ...content, kind: nameOf(values), ifVersion: version });
    if (!done) return reread();
    draft.clear();
    closeDialog();
  };
  return (
    <Form
      send={own ? "Save" : "Add the kind"}
      busy={busy}
      problems={refusal ?? missing}
      general={
        refusal?.__typename === "StaleVersion" ? null : generalOf(refusal, Object.keys(LABELS))
      }
      notice={<Stale collision={collision} takenIn={draft.takenIn} rows={changed} />}
      ready={!collision && (own === null || changed.length > 0)}
      onSend={() => void send()}
    >
      {draft.restored && <Restored onClear={draft.clear} />}
      <KindFields
        values={values}
        problems={{ ...problemsOf(refusal), ...missing }}
        adding={own === null}
        uses={own?.uses ?? 0}
        set={draft.set}
      />
    </Form>
  );
}
