import { doorStore } from "../state/door.ts";
import { retryExchange } from "@urql/exchange-retry";
import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  type CombinedError,
  type Operation,
} from "urql";
import { onlyWhole } from "./only-whole.ts";
import { graphql } from "./gql.ts";
import { askOvertakenAgain } from "./overtaken.ts";
import { API, fetchWithKinds, HEADERS } from "./own-kinds.ts";
import { rereading, WHAT_CHANGES } from "./reread.ts";
import { unknownStore } from "../state/unknown.ts";
import { reportAway, whoIsAway } from "../state/health.ts";

/** Whether a question was turned away as a whole for want of a session, not for one field of it. */
const isClosed = (error: CombinedError) =>
  error.graphQLErrors.some(
    ({ path, extensions }) => path === undefined && extensions["code"] === "UNAUTHENTICATED",
  );

/** Whether a question was turned away as a whole because its turn at the database did not come. */
const isBusy = (error: CombinedError) =>
  error.graphQLErrors.length > 0 &&
  error.graphQLErrors.every(({ extensions }) => extensions["code"] === "BUSY");

/** For what is sent while the page goes. */
export const AT_LAST = { fetchOptions: { headers: HEADERS, keepalive: true } };

/** The one way to the API. */
export const client: Client = new Client({
  url: API,
  preferGetMethod: false,
  fetchOptions: { headers: HEADERS },
  fetch: fetchWithKinds,
  exchanges: [
    mapExchange({
      onOperation(operation) {
        if (operation.kind !== "query") return operation;
        const own = makeOperation(operation.kind, operation, {
          ...operation.context,
          additionalTypenames: WHAT_CHANGES,
        });
        const isFirst = begun === null && !BEFORE.has(nameOf(operation.query));
        return isFirst ? seqAtFirst().then(() => own) : own;
      },
      onResult(result) {
        const { error } = result;
        if (error && isClosed(error)) doorStore.setState({ closed: true });
        const unknown = error?.graphQLErrors.flatMap(
          ({ extensions }) => extensions["unknown"] ?? [],
        );
        if (unknown?.length) unknownStore.setState({ ids: unknown as string[] });
        const away = error ? whoIsAway(error) : null;
        if (away) reportAway(away);
        return onlyWhole(result);
      },
    }),
    cacheExchange,
    askOvertakenAgain(() => client),
    // The server has let it wait for ten seconds each time before it says so.
    retryExchange({
      initialDelayMs: 1_000,
      maxNumberAttempts: 3,
      retryIf: (error, { kind }) => kind === "query" && isBusy(error),
    }),
    rereading,
    fetchExchange,
  ],
});

const graphSeq = graphql(`
  query GraphSeq {
    graphSeq
  }
`);

/** What tells nothing of the graph: these do not wait for the number. */
const BEFORE = new Set(["GraphSeq", "Viewer"]);
const nameOf = ({ definitions }: Operation["query"]) =>
  definitions.flatMap((one) => ("name" in one ? (one.name?.value ?? []) : []))[0] ?? "";

/** The number of the last change before the page read anything of the graph. */
let begun: number | null = null;
let asking: Promise<number | null> | null = null;

/**
 * The same; what is changed after it may be missing in what was read. Where it is not told, as to
 * strangers of a closed graph, it is asked for again with the next question.
 */
export function seqAtFirst(): Promise<number | null> {
  if (begun !== null) return Promise.resolve(begun);
  asking ??= client
    .query(graphSeq, {})
    .toPromise()
    .then(({ data }) => (begun = data?.graphSeq ?? null))
    .finally(() => (asking = null));
  return asking;
}

export const graphChanged = graphql(`
  subscription GraphChanged($after: Int) {
    graphChanged(after: $after, editing: true) {
      seq
      kind
      ids
      more
      yours
      editing
    }
  }
`);
client.subscription(graphChanged, {}, { additionalTypenames: WHAT_CHANGES }).subscribe(() => {});
