import { useRef, useState } from "react";
import { useMutation, type CombinedError, type TypedDocumentNode } from "urql";
import { askToSignIn } from "../state/door.ts";
import { failureOf, type DoneOf, type RefusalOf } from "./refusal.ts";

export interface Sending<Data, Input> {
  /** Sends it; what was done, or null where `refusal` says why not. */
  send: (input: Input) => Promise<DoneOf<Data> | null>;
  busy: boolean;
  refusal: RefusalOf<Data> | null;
  /** Whether no answer came, so that it may have been done all the same. */
  unanswered: () => boolean;
}

const isSignedOut = (error: CombinedError) =>
  error.graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED");

/**
 * Sends a mutation of one field and one input. Whoever is signed out is asked to sign in, over
 * the form, which stays as it is.
 */
export function useSend<Data extends object, Input>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Sending<Data, Input> {
  const [, execute] = useMutation(mutation);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalOf<Data> | null>(null);
  const silent = useRef(false);

  const underWay = useRef(false);

  const send = async (input: Input) => {
    // Pressed again before the answer: it is done once.
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    const { data, error } = await execute({ input });
    underWay.current = false;
    setBusy(false);
    silent.current = error?.networkError !== undefined;
    if (error) {
      setRefusal(failureOf(error));
      if (isSignedOut(error)) askToSignIn();
      return null;
    }
    const [answer] = Object.values(data!) as (DoneOf<Data> | RefusalOf<Data>)[];
    if ("message" in answer!) {
      setRefusal(answer as RefusalOf<Data>);
      return null;
    }
    setRefusal(null);
    return answer as DoneOf<Data>;
  };
  return { send, busy, refusal, unanswered: () => silent.current };
}
