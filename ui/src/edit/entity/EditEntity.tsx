import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { identifierText, readIdentifiers } from "@backchannel/schema/identifiers.ts";
import { useState } from "react";
import { capitalized } from "../../design/words.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog, type Dialogs } from "../../state/dialogs.ts";
import { useEdited } from "../edited.ts";
import { Form } from "../Form.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { Stale } from "../Stale.tsx";
import { staleRows } from "../stale-rows.ts";
import { EntityFields, entityProblems, type EntityValues, knownOf } from "./EntityFields.tsx";

const entityNow = graphql(`
  query EntityNow($id: ID!) {
    entity(id: $id) {
      __typename
      id
      version
      name
      kind
      description
      attributes
      identifiers {
        written
      }
    }
  }
`);
type Now = NonNullable<ResultOf<typeof entityNow>["entity"]>;

const updateEntity = graphql(
  `
    mutation UpdateEntity($input: UpdateEntityInput!) {
      updateEntity(input: $input) {
        __typename
        ... on UpdateEntitySuccess {
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

const LABELS = {
  name: "Name",
  kind: "Kind",
  description: "Description",
  identifiers: "Identifiers",
  attributes: "Further details",
};

/** The values as the page words them, to be read side by side. */
const inWords = (values: EntityValues) => ({
  ...values,
  kind: values.kind && capitalized(ENTITY_KINDS[values.kind].label),
  identifiers: readIdentifiers(values.identifiers).map(identifierText).join("; "),
});

/** Changes what we say of an entity. */
export function EditEntity({ open }: { open: Dialogs["edit-entity"] }) {
  const { data, error, retry } = useAnswer(entityNow, { id: open.id });
  return (
    <FormDialog title="Edit" size={520} about={open.id} merges>
      {data?.entity ? (
        <EditForm entity={data.entity} reread={retry} />
      ) : (
        <Loading what="the entity" error={error} retry={retry} />
      )}
    </FormDialog>
  );
}

function EditForm({ entity, reread }: { entity: Now; reread: () => void }) {
  const { id, version, name, kind } = entity;
  const now: EntityValues = {
    name,
    kind,
    description: entity.description ?? "",
    identifiers: entity.identifiers.map(({ written }) => written).join(" | "),
    attributes: entity.attributes ?? "",
  };
  const draft = useEdited(`entity:${id}`, now, String(version), LABELS);
  const { run, busy, refusal } = useChange(updateEntity);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { values, collision } = draft;
  const changed = staleRows(LABELS, inWords(values), inWords(now));

  const send = async () => {
    const found = entityProblems(values);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const known = knownOf(values);
    const done = await run({
      id,
      ifVersion: version,
      ...(values.name !== name && { name: values.name }),
      ...(values.kind !== kind && { kind: values.kind as EntityKind }),
      ...(values.description !== now.description && {
        description: values.description.trim() || null,
      }),
      ...(values.identifiers !== now.identifiers && { identifiers: known.identifiers }),
      ...(values.attributes !== now.attributes && { attributes: known.attributes }),
    });
    if (!done) return reread();
    draft.clear();
    closeDialog();
  };
  return (
    <Form
      send="Save"
      busy={busy}
      problems={refusal ?? missing}
      general={
        refusal?.__typename === "StaleVersion" ? null : generalOf(refusal, Object.keys(LABELS))
      }
      notice={<Stale collision={collision} takenIn={draft.takenIn} rows={changed} />}
      ready={!collision && changed.length > 0}
      onSend={() => void send()}
    >
      {draft.restored && <Restored onClear={draft.clear} />}
      <EntityFields
        values={values}
        problems={{ ...problemsOf(refusal), ...missing }}
        set={draft.set}
      />
    </Form>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    "edit-entity": { id: string };
  }
}
