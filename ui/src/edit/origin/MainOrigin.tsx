import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_ENTITY_KIND } from "@backchannel/schema/kinds.ts";
import { Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { useViewer } from "../../session/viewer.ts";
import { graphql } from "../../graphql/gql.ts";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import { changeParts, useChange } from "../change.ts";
import type { PickedEntity } from "../claim/values.ts";
import { EntityField } from "../EntityField.tsx";
import { Sending, SmallSend, useFirstProblem } from "../Form.tsx";
import { Problem } from "../Problem.tsx";
import form from "../form.module.css";
import { OriginField, type PickedOrigin } from "./OriginField.tsx";

const createOrigin = graphql(
  `
    mutation CreateOrigin($input: CreateOriginInput!) {
      createOrigin(input: $input) {
        __typename
        ... on CreateOriginSuccess {
          change {
            ...ChangeParts
          }
          origin {
            id
            text
            description
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

const FIELDS = ["description", "publisher"];

/** The origin that the claims of a document go back to: its own, a known one, or one made here. */
export function MainOrigin(props: {
  value: PickedOrigin | null;
  error: string | undefined;
  onChange: (value: PickedOrigin | null) => void;
}) {
  const { may } = useViewer();
  const [adding, setAdding] = useState(false);
  if (adding) {
    return (
      <NewOrigin
        onCancel={() => setAdding(false)}
        onMade={(origin) => {
          setAdding(false);
          props.onChange(origin);
        }}
      />
    );
  }
  return (
    <div>
      <OriginField
        label="Goes back to"
        none={["Its own", "What it says is its own reporting, or that of what it repeats."]}
        value={props.value}
        now={null}
        error={props.error}
        onChange={props.onChange}
      />
      {may("createOrigin") && (
        <button type="button" className="go" onClick={() => setAdding(true)}>
          Add reporting that is not here yet
        </button>
      )}
    </div>
  );
}

const publishers = () =>
  EVERY_ENTITY_KIND.filter((kind) => ENTITY_KINDS[kind].type === "Organization");

function NewOrigin(props: { onMade: (origin: PickedOrigin) => void; onCancel: () => void }) {
  const [description, setDescription] = useState("");
  const [publisher, setPublisher] = useState<PickedEntity | null>(null);
  const { run, busy, refusal } = useChange(createOrigin);
  const problems = problemsOf(refusal);
  const general = generalOf(refusal, FIELDS);
  const fields = useRef<HTMLFieldSetElement>(null);
  useFirstProblem(fields, refusal);
  const add = async () => {
    if (busy) return;
    const done = await run({ description, publisher: publisher?.id ?? null });
    if (done) props.onMade(done.origin);
  };
  return (
    <fieldset ref={fields} className={form.inner}>
      <legend>New reporting</legend>
      <Textarea
        label="What it is"
        description="“Reuters report of 27 May 2025, citing five people”."
        autosize
        dir="auto"
        value={description}
        error={problems.description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <EntityField
        label="Whose it is"
        hint="The outlet or body; none where it is not named."
        kinds={publishers()}
        value={publisher}
        error={problems.publisher}
        onChange={setPublisher}
      />
      {general && <Problem>{general}</Problem>}
      <Sending busy={busy} />
      <div className={form.actions}>
        <button type="button" className="button" data-small onClick={props.onCancel}>
          Choose a known one
        </button>
        <SmallSend busy={busy} onClick={() => void add()}>
          Add the reporting
        </SmallSend>
      </div>
    </fieldset>
  );
}
