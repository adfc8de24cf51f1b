import { useState } from "react";
import type { TypedDocumentNode } from "urql";
import { graphql, type FragmentOf } from "../graphql/gql.ts";
import { MutationIds } from "./mutation-id.ts";
import type { DoneOf } from "../graphql/refusal.ts";
import { useSend, type Sending } from "../graphql/send.ts";
import { didChange } from "../state/live.ts";
import { tell } from "../state/toast.ts";

/** What every change tells of itself; spread it in `change` of each success. */
export const changeParts = graphql(`
  fragment ChangeParts on Change {
    id
    seq
    sentence
  }
`);

interface Change<Data, Input> extends Pick<Sending<Data, Input>, "busy" | "refusal"> {
  /** Makes the change; what came of it, or null where `refusal` says why not. */
  run: (input: Omit<Input, "mutationId">) => Promise<DoneOf<Data> | null>;
}

/**
 * Makes changes by one mutation: `mutation X($input: …!) { field(input: $input) { __typename
 * … on …Success { change { ...ChangeParts } } ...RefusalParts } }`. What was done is told in a
 * toast with Undo, and everything on the page that was read before is read again.
 */
export function useChange<Data extends object, Input extends { mutationId?: unknown }>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Change<Data, Input> {
  const { send, busy, refusal, unanswered } = useSend(mutation);
  const [ids] = useState(() => new MutationIds());

  const run = async (input: Omit<Input, "mutationId">) => {
    const done = await send({ ...input, mutationId: ids.of(input) } as Input);
    if (!unanswered()) ids.answered();
    if (done) {
      const { change } = done as unknown as { change: FragmentOf<typeof changeParts> };
      didChange(change.seq);
      tell(change);
    }
    return done;
  };
  return { run, busy, refusal };
}
