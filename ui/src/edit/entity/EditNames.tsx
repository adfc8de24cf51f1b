import { NAME_TYPES, type NameType } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useRef } from "react";
import { useViewer } from "../../session/viewer.ts";
import { Spelled } from "../../design/EntityName.tsx";
import { capitalized } from "../../design/words.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { changeParts, useChange } from "../change.ts";
import type { Dialogs } from "../../state/dialogs.ts";
import { useDraft } from "../../state/draft.ts";
import { Form } from "../Form.tsx";
import { FormDialog } from "../FormDialog.tsx";
import { Loading } from "../Loading.tsx";
import { Problem, Restored } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import classes from "../form.module.css";

const namesNow = graphql(`
  query NamesNow($id: ID!) {
    entity(id: $id) {
      __typename
      id
      name
      aliases {
        value
        language
        type
        weak
      }
    }
  }
`);
type Named = NonNullable<ResultOf<typeof namesNow>["entity"]>;

const addName = graphql(
  `
    mutation AddName($input: AddNameInput!) {
      addName(input: $input) {
        __typename
        ... on AddNameSuccess {
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

const removeName = graphql(
  `
    mutation RemoveName($input: RemoveNameInput!) {
      removeName(input: $input) {
        __typename
        ... on RemoveNameSuccess {
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

const FIELDS = ["value", "language", "type"];
const TYPE_NAMES = keysOf(NAME_TYPES).map((value) => ({
  value,
  label: capitalized(value.toLowerCase().replaceAll("_", " ")),
}));

/** The spellings by which an entity is found: adds one, or removes one that is not its own. */
export function EditNames({ open }: { open: Dialogs["names"] }) {
  const { data, error, retry } = useAnswer(namesNow, { id: open.id });
  return (
    <FormDialog title="Names" size={520} about={open.id}>
      {data?.entity ? (
        <Names entity={data.entity} />
      ) : (
        <Loading what="the names" error={error} retry={retry} />
      )}
    </FormDialog>
  );
}

function Names({ entity }: { entity: Named }) {
  const { may } = useViewer();
  const draft = useDraft(`name:${entity.id}`, {
    value: "",
    language: "",
    type: "NAME" as NameType,
  });
  const { run, busy, refusal } = useChange(addName);
  const removal = useChange(removeName);
  const problems = problemsOf(refusal);
  const { value, language, type } = draft.values;

  const field = useRef<HTMLInputElement>(null);

  const send = async () => {
    const name = { value, type, language: language.trim() || null };
    if (!(await run({ entity: entity.id, ...name }))) return;
    draft.clear();
    field.current?.focus();
  };
  const remove = async (name: string) => {
    // The button that had the keyboard goes with the name.
    if (await removal.run({ entity: entity.id, value: name })) field.current?.focus();
  };
  return (
    <>
      <ul className={`${classes.list} ${classes.above}`}>
        {entity.aliases.map((alias) => (
          <li key={alias.value} className={classes.change}>
            <Spelled spelling={alias} />
            <small>{alias.type.toLowerCase().replaceAll("_", " ")}</small>
            {may("removeName") && alias.value !== entity.name && (
              <button
                type="button"
                className="go"
                aria-label={`Remove ${alias.value}`}
                onClick={() => void remove(alias.value)}
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ul>
      {removal.refusal && <Problem>{removal.refusal.message}</Problem>}
      <Form
        send="Add the name"
        leave="Done"
        busy={busy}
        problems={refusal}
        general={generalOf(refusal, FIELDS)}
        ready={value.trim() !== ""}
        onSend={() => void send()}
      >
        {draft.restored && <Restored onClear={draft.clear} />}
        <TextInput
          data-autofocus
          ref={field}
          label="Another name"
          dir="auto"
          value={value}
          error={problems["value"]}
          onChange={(event) => draft.set({ value: event.currentTarget.value })}
        />
        <div className={classes.row}>
          <NativeSelect
            label="What sort of name"
            value={type}
            data={TYPE_NAMES}
            onChange={(event) => draft.set({ type: event.currentTarget.value as NameType })}
          />
          <TextInput
            label="Language"
            description="A tag such as en or ar."
            value={language}
            error={problems["language"]}
            onChange={(event) => draft.set({ language: event.currentTarget.value })}
          />
        </div>
      </Form>
    </>
  );
}

declare module "../../state/dialogs.ts" {
  interface Dialogs {
    names: { id: string };
  }
}
