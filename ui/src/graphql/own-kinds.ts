import { type KindContent, ownRows } from "@backchannel/schema/own-rows.ts";
import { stringifyDocument } from "urql";
import { takeOwnKinds } from "./kinds-store.ts";
import { graphql, type ResultOf } from "./gql.ts";

/** What it takes to make the same rows of the graph's own kinds as the server. */
export const ownKindParts = graphql(`
  fragment OwnKindParts on OwnKind {
    kind
    like
    label
    would
    didNot
    inverse
    description
    look
    lens
    temporality
    subject
    object
    actsFor
    subjectRole
    objectRole
    ftm
    stix
    littlesis
    cameo
    retired
  }
`);

const ownKinds = graphql(
  `
    query OwnKinds {
      ontology {
        ownKinds {
          ...OwnKindParts
        }
      }
    }
  `,
  [ownKindParts],
);

export const API = "/graphql";
/** The server refuses requests without it, so that no other site can send them on a reader's behalf. */
export const HEADERS = { "x-backchannel": "1" };
/** With each answer comes the number of the change since which the kinds are what they are. */
const NUMBER = "x-backchannel-kinds";
/** Neither the page, when it is first shown, nor an answer waits longer for them. */
const PATIENCE_MS = 3_000;

let known: string | null = null;
let reading: Promise<void> | null = null;

/** The browser's `fetch`, which brings the kinds up to date before it hands on an answer. */
export async function fetchWithKinds(input: RequestInfo | URL, init?: RequestInit) {
  const response = await fetch(input, init);
  const number = response.headers.get(NUMBER);
  if (number && number !== known) await readOwnKinds();
  return response;
}

/**
 * Reads the graph's own kinds. Those who ask meanwhile share the answer; a failure leaves the kinds as
 * they were, at first those that Backchannel comes with.
 */
export function readOwnKinds(): Promise<void> {
  reading ??= read()
    .catch(() => {})
    .finally(() => (reading = null));
  return reading;
}

async function read(): Promise<void> {
  const response = await fetch(API, {
    method: "POST",
    headers: { ...HEADERS, "content-type": "application/json" },
    body: JSON.stringify({ query: stringifyDocument(ownKinds) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { data } = (await response.json()) as { data?: ResultOf<typeof ownKinds> };
  if (!data) return;
  const kinds = data.ontology.ownKinds.map(({ kind, ...content }) => ({
    kind,
    content: content as KindContent,
  }));
  takeOwnKinds(ownRows(kinds));
  known = response.headers.get(NUMBER);
}
