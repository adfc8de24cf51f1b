import { type Nature, NATURES } from "@backchannel/schema/claim.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { entityKindsWhere, keysOf } from "@backchannel/schema/kinds.ts";
import { useRef, useState } from "react";
import { graphql } from "../../graphql/gql.ts";
import { changeParts, useChange } from "../change.ts";
import { DateField } from "../DateField.tsx";
import { useDraft } from "../../state/draft.ts";
import { EntityField } from "../EntityField.tsx";
import { Sending, SmallSend, useFirstProblem } from "../Form.tsx";
import { Problem } from "../Problem.tsx";
import { generalOf, problemsOf, refusalParts } from "../../graphql/refusal.ts";
import type { PickedOrigin } from "../origin/OriginField.tsx";
import { MainOrigin } from "../origin/MainOrigin.tsx";
import { RepeatedField } from "./RepeatedField.tsx";
import type { PickedDocument, PickedEntity } from "../claim/values.ts";
import classes from "../form.module.css";

const createDocument = graphql(
  `
    mutation CreateDocument($input: CreateDocumentInput!) {
      createDocument(input: $input) {
        __typename
        ... on CreateDocumentSuccess {
          change {
            ...ChangeParts
          }
          document {
            id
            citation
            title
          }
        }
        ... on DocumentExists {
          document {
            id
            citation
            title
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

const OUTLETS = entityKindsWhere(({ type }) => type === "Organization");
const EMPTY = {
  title: "",
  url: "",
  outlet: null as PickedEntity | null,
  outletName: "",
  derivedFrom: null as PickedDocument | null,
  publishedAt: "",
  nature: "" as Nature | "",
  mainOrigin: null as PickedOrigin | null,
};
const FIELDS = Object.keys(EMPTY);

/** Makes a document on the way to a claim. One with the same address is offered instead. */
export function NewDocument(props: {
  onMade: (document: PickedDocument) => void;
  onCancel: () => void;
}) {
  const draft = useDraft("document:new", EMPTY);
  const { title, url, outlet, outletName, derivedFrom, publishedAt, nature, mainOrigin } =
    draft.values;
  const { run, busy, refusal } = useChange(createDocument);
  const problems = problemsOf(refusal);
  const fields = useRef<HTMLFieldSetElement>(null);
  useFirstProblem(fields, refusal);
  // What was found at one address says nothing of another.
  const [sent, setSent] = useState("");
  const same = refusal?.__typename === "DocumentExists" && sent === url ? refusal.document : null;
  const general = refusal?.__typename === "DocumentExists" ? null : generalOf(refusal, FIELDS);

  const take = (document: PickedDocument) => {
    draft.clear();
    props.onMade({ id: document.id, citation: document.citation, title: document.title });
  };
  const add = async (sameAddress = false) => {
    if (busy) return;
    setSent(url);
    const done = await run({
      title,
      url: url.trim() || null,
      // An outlet that is picked goes by its own name.
      ...(outlet ? { outlet: outlet.id } : { outletName }),
      ...(derivedFrom && { derivedFrom: [derivedFrom.id] }),
      publishedAt: publishedAt.trim() || null,
      nature: nature || null,
      ...(mainOrigin && { mainOrigin: mainOrigin.id }),
      ...(sameAddress ? { sameAddress } : {}),
    });
    if (done) take(done.document);
  };
  return (
    <fieldset
      ref={fields}
      className={classes.inner}
      onKeyDown={(event) => {
        const input = event.target as HTMLElement;
        if (event.key !== "Enter" || input.tagName !== "INPUT" || input.role === "combobox") return;
        // A form within a form: Enter sends the inner one, and nothing from within that of its origin.
        event.preventDefault();
        if (!input.closest("details")) void add();
      }}
    >
      <legend>A new document</legend>
      <TextInput
        label="Title"
        description="Or what it is, in your words, where it has none."
        dir="auto"
        value={title}
        error={problems.title}
        onChange={(event) => draft.set({ title: event.currentTarget.value })}
      />
      <TextInput
        label="Address"
        type="url"
        placeholder="https://"
        value={url}
        error={problems.url}
        onChange={(event) => draft.set({ url: event.currentTarget.value })}
      />
      <EntityField
        label="Outlet"
        hint="Who printed it, where that is known here."
        kinds={OUTLETS}
        value={outlet}
        error={problems.outlet}
        onChange={(picked) => draft.set({ outlet: picked })}
      />
      {!outlet && (
        <TextInput
          label="Printed as"
          description="What its sources call it, where no outlet is picked: “A leaflet”."
          dir="auto"
          value={outletName}
          error={problems.outletName}
          onChange={(event) => draft.set({ outletName: event.currentTarget.value })}
        />
      )}
      <DateField
        label="Published"
        value={publishedAt}
        error={problems.publishedAt}
        onChange={(text) => draft.set({ publishedAt: text })}
      />
      <NativeSelect
        label="Nature"
        value={nature}
        error={problems.nature}
        data={[
          { value: "", label: "not said" },
          ...keysOf(NATURES).map((value) => ({ value, label: NATURES[value].text })),
        ]}
        onChange={(event) => draft.set({ nature: event.currentTarget.value as Nature | "" })}
      />
      <RepeatedField
        value={derivedFrom}
        error={problems.derivedFrom}
        onChange={(picked) => draft.set({ derivedFrom: picked })}
      />
      <details className={classes.more} open={mainOrigin !== null || undefined}>
        <summary>Whose reporting it is</summary>
        <MainOrigin
          value={mainOrigin}
          error={problems.mainOrigin}
          onChange={(picked) => draft.set({ mainOrigin: picked })}
        />
      </details>
      {same ? (
        <div role="alert" className={classes.theirs}>
          <p>
            This address is of a document that is here: <b dir="auto">{same.citation}</b>,{" "}
            <span dir="auto">{same.title}</span>.
          </p>
          <div className={classes.actions}>
            <SmallSend busy={busy} onClick={() => void add(true)}>
              Add mine anyway
            </SmallSend>
            <button
              type="button"
              className="button"
              data-small
              data-main
              onClick={() => take(same)}
            >
              Use that one
            </button>
          </div>
        </div>
      ) : (
        <>
          {general && <Problem>{general}</Problem>}
          <Sending busy={busy} />
          <div className={classes.actions}>
            <button type="button" className="button" data-small onClick={props.onCancel}>
              Search instead
            </button>
            <SmallSend busy={busy} onClick={() => void add()}>
              Add the document
            </SmallSend>
          </div>
        </>
      )}
    </fieldset>
  );
}
