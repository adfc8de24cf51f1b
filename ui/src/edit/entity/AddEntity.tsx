import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { useState } from "react";
import { rememberNames, select, show } from "../../state/actions.ts";
import { graphql } from "../../graphql/gql.ts";
import { changeParts, useChange } from "../change.ts";
import { closeDialog } from "../../state/dialogs.ts";
import { useDraft } from "../../state/draft.ts";
import { Form } from "../Form.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { EntityFields, entityProblems, type EntityValues, knownOf } from "./EntityFields.tsx";

const createEntity = graphql(
  `
    mutation CreateEntity($input: CreateEntityInput!) {
      createEntity(input: $input) {
        __typename
        ... on CreateEntitySuccess {
          change {
            ...ChangeParts
          }
          entity {
            id
            name
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

const EMPTY: EntityValues = {
  name: "",
  kind: "",
  description: "",
  identifiers: "",
  attributes: "",
};

/** Adds an actor, a place or an event, and draws it. */
export function AddEntity() {
  const draft = useDraft<EntityValues>("entity:new", EMPTY);
  const { run, busy, refusal } = useChange(createEntity);
  const [missing, setMissing] = useState<Record<string, string>>({});

  const send = async () => {
    const found = entityProblems(draft.values);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const { name, kind, description } = draft.values;
    const done = await run({
      name,
      kind: kind as EntityKind,
      description: description.trim() || null,
      ...knownOf(draft.values),
    });
    if (!done) return;
    draft.clear();
    closeDialog();
    rememberNames([done.entity]);
    show([done.entity.id]);
    select({ type: "entity", id: done.entity.id });
  };
  return (
    <FormDialog title="Add a person, group, place or event" size={520}>
      <Form
        send="Add it"
        busy={busy}
        problems={refusal ?? missing}
        general={generalOf(refusal, Object.keys(EMPTY))}
        onSend={() => void send()}
      >
        {draft.restored && <Restored onClear={draft.clear} />}
        <EntityFields
          values={draft.values}
          problems={{ ...problemsOf(refusal), ...missing }}
          set={draft.set}
        />
      </Form>
    </FormDialog>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    "add-entity": {};
  }
}
