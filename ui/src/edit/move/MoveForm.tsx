import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { Spelled } from "../../design/EntityName.tsx";
import { counted, listed } from "../../design/words.ts";
import { LoadBar } from "../../design/LoadBar.tsx";
import { Failed } from "../../design/Notice.tsx";
import { openSame, select } from "../../state/actions.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { useChange } from "../change.ts";
import { closeDialog } from "../../state/dialogs.ts";
import { useDraft } from "../../state/draft.ts";
import { Form } from "../Form.tsx";
import { ReasonField } from "../ReasonField.tsx";
import { Restored } from "../Problem.tsx";
import { generalOf, problemsOf } from "../../graphql/refusal.ts";
import { WhatChanges } from "../WhatChanges.tsx";
import { ClaimPicker } from "./ClaimPicker.tsx";
import { type Movable, useClaimsOf } from "./claims-of.ts";
import type { MovedFrom } from "./moved-from.ts";
import {
  atFields,
  EMPTY_MOVE,
  moveClaims,
  moveProblems,
  type MoveValues,
  previewMove,
  toMove,
} from "./moving.ts";
import { TargetField } from "./TargetField.tsx";
import form from "../form.module.css";
import classes from "./move.module.css";

const FIELDS = ["claims", "names", ...Object.keys(EMPTY_MOVE)];

/** Picks what moves and where to; looks at what that does, and then does it. */
export function MoveForm({ from, given }: { from: MovedFrom; given: Movable | null }) {
  const draft = useDraft<MoveValues>(`move:${from.id}:${given?.id ?? ""}`, {
    ...EMPTY_MOVE,
    claims: given ? [given.id] : [],
  });
  const { claims, total, error, reread } = useClaimsOf(from.id);
  const { run, busy, refusal } = useChange(moveClaims);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState<ReturnType<typeof toMove> | null>(null);
  const look = useAnswer(previewMove, { input: asked! }, { pause: asked === null });

  if (error) return <Failed what="The claims" error={error} retry={reread} />;
  if (!claims) return <LoadBar what="the claims" />;
  // A claim names its place too, which the list of an entity's claims leaves out.
  const listedOnes =
    given && !claims.some(({ id }) => id === given.id) ? [given, ...claims] : claims;
  const here = new Set(listedOnes.map(({ id }) => id));
  const picked = draft.values.claims.filter((id) => here.has(id));
  const gone = draft.values.claims.length - picked.length;
  const names = draft.values.names.filter((name) =>
    from.aliases.some(({ value }) => value === name),
  );
  const values = { ...draft.values, claims: picked, names };
  const spare = from.aliases.filter(({ value }) => value !== from.name);

  const seen = asked !== null && !isOther(values, from.id, asked) && !look.waiting;
  const answer = seen && !look.error ? look.data?.previewMove : undefined;
  const preview = answer?.__typename === "ChangePreview" ? answer : null;
  const refused = refusal ?? (answer && answer !== preview ? answer : null);
  const problems = { ...atFields(problemsOf(refused)), ...missing };
  const what = listed(
    [
      picked.length > 0 && counted(picked.length, "claim"),
      names.length > 0 && counted(names.length, "name"),
    ].filter((part) => part !== false),
  );

  const set = (fields: Partial<MoveValues>) => {
    draft.set(fields);
    setMissing({});
  };
  const send = async () => {
    const found = moveProblems(values, from.id);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const input = toMove(values, from.id);
    if (!preview) return setAsked(input);
    const done = await run({ ...input, reason: values.reason.trim() || null });
    if (!done) return reread();
    draft.clear();
    const link = done.claims.find(({ id }) => id === given?.id)?.link;
    if (link) select({ type: "link", id: link.id });
    closeDialog();
  };
  return (
    <Form
      send={preview ? `Move ${what}` : "See what changes"}
      busy={busy || look.waiting}
      problems={refused ?? missing}
      general={saidOfClaims(generalOf(refused, FIELDS), listedOnes)}
      onSend={() => void send()}
    >
      {draft.restored && <Restored onClear={draft.clear} />}
      {gone > 0 && (
        <p className={form.aside}>
          {counted(gone, "claim")} that you had picked{" "}
          {gone === 1 ? "is not about" : "are not about"} <bdi>{from.name}</bdi> any more.
        </p>
      )}
      <ClaimPicker
        claims={listedOnes}
        total={Math.max(total, listedOnes.length)}
        picked={picked}
        error={problems["claims"]}
        onChange={(next) => set({ claims: next })}
      />
      {spare.length > 0 && (
        <Checkbox.Group
          label="Names that go along"
          error={problems["names"]}
          value={names}
          onChange={(next) => set({ names: next })}
        >
          <div className={classes.names}>
            {spare.map((name) => (
              <Checkbox key={name.value} value={name.value} label={<Spelled spelling={name} />} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <TargetField values={values} problems={problems} set={set} />
      {values.to && picked.length > 0 && picked.length >= total && (
        <p className={form.aside}>
          That is all that is said of <bdi>{from.name}</bdi>. If it is one with{" "}
          <bdi>{values.to.name}</bdi>, merge them instead: nothing is rewritten, and a split gives
          it back.{" "}
          <button type="button" className="go" onClick={() => compare(from.id, values.to!.id)}>
            Compare the two
          </button>
        </p>
      )}
      <ReasonField
        hint="For those who read the history: how you know."
        value={values.reason}
        error={problems["reason"]}
        onChange={(text) => draft.set({ reason: text })}
      />
      {look.error && <Failed what="What changes" error={look.error} retry={look.retry} />}
      {preview && (
        <section ref={bringIntoView} aria-label="What changes">
          <WhatChanges preview={preview} gained={preview.gained} />
        </section>
      )}
    </Form>
  );
}

/** It comes below what one looks at; the same function each time, so it moves once. */
const bringIntoView = (section: HTMLElement | null) => section?.scrollIntoView({ block: "center" });

/** Whether what is in the form is no longer what was looked at. */
const isOther = (values: MoveValues, from: string, asked: ReturnType<typeof toMove>) =>
  Object.keys(moveProblems(values, from)).length > 0 ||
  JSON.stringify(toMove(values, from)) !== JSON.stringify(asked);

/** A refusal names claims by their ids; here they are known by what they say. */
const saidOfClaims = (message: string | null, claims: readonly Movable[]) =>
  message &&
  claims.reduce((text, { id, statement }) => text.replaceAll(id, `“${statement}”`), message);

/** Leaves the form; what was written into it is kept. */
function compare(from: string, to: string): void {
  closeDialog();
  openSame([from, to]);
}
