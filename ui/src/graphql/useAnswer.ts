import { useEffect, useRef } from "react";
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from "urql";
import { useHealth } from "../state/health.ts";

export interface Answer<Data> {
  /** The last answer that came, also while the next one is on its way. */
  data: Data | undefined;
  error: CombinedError | undefined;
  waiting: boolean;
  retry: () => void;
}

/** Asks the API, and asks again by itself when the database is back after a failure. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Answer<Data> {
  const { recovered } = useHealth();
  const seen = useRef(recovered);
  const [result, ask] = useQuery<Data, AnyVariables>({
    query,
    variables,
    pause: options.pause ?? false,
  });
  const failed = result.error !== undefined;

  useEffect(() => {
    if (seen.current === recovered) return;
    seen.current = recovered;
    if (failed) ask({ requestPolicy: "network-only" });
  }, [recovered, failed, ask]);

  return {
    // An answer that failed as a whole has null for its data.
    data: result.data ?? undefined,
    error: result.error,
    waiting: result.fetching,
    retry: () => ask({ requestPolicy: "network-only" }),
  };
}
