import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** A change that was acknowledged: the client received its result. */
export interface Acknowledged {
  mutationId: string;
  change: { id: string; seq: number };
}

/** What the clients of a run received. Emits "acknowledged" for each change. */
export class Ledger extends EventEmitter {
  readonly acknowledged: Acknowledged[] = [];
  /**
   * Requests without an answer, or without one that says whether the change was made. They were
   * sent again.
   */
  retried = 0;
  /** By mutation, how many were acknowledged. */
  readonly counts: Record<string, number> = {};

  acknowledge(mutation: string, change: Acknowledged): void {
    this.acknowledged.push(change);
    this.counts[mutation] = (this.counts[mutation] ?? 0) + 1;
    this.emit("acknowledged");
  }
}

interface Client {
  url: string;
  token: string;
  ledger: Ledger;
}

const ANSWER_WITHIN_MS = 15_000;
const SEND_AGAIN_MS = 100;

interface Success {
  __typename: string;
  message?: string;
  change?: { id: string; seq: number };
  entity?: { id: string };
  claim?: { id: string };
  document?: { id: string };
}

/**
 * Sends a mutation until it is answered, each time with the same `mutationId`. Throws if it is
 * refused, since these clients request nothing that should be.
 */
async function make(
  client: Client,
  mutation: string,
  fields: Record<string, unknown>,
  made = "",
): Promise<Success> {
  const result = await send(client, mutation, fields, made);
  if (!result.change) throw new Error(`${mutation} was refused: ${result.message}`);
  return result;
}

/** The same, whether or not it is refused. */
async function send(
  { url, token, ledger }: Client,
  mutation: string,
  fields: Record<string, unknown>,
  made = "",
): Promise<Success> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const mutationId = randomUUID();
  const body = JSON.stringify({
    query: `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
      __typename
      ... on ${type}Success { change { id seq } ${made} }
      ... on Refusal { message }
    } }`,
    variables: { input: { ...fields, mutationId } },
  });
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  for (;;) {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const init = { method: "POST", headers, body, signal };
    const answer = await fetch(`${url}/graphql`, init)
      .then((response) => response.json() as Promise<{ data?: Record<string, Success | null> }>)
      .catch(() => null);
    const result = answer?.data?.[mutation];
    if (result) {
      if (result.change) ledger.acknowledge(mutation, { mutationId, change: result.change });
      return result;
    }
    ledger.retried += 1;
    await pause(SEND_AGAIN_MS);
  }
}

const DOCUMENTS = ["doc:001_6ce460a0ba103162", "doc:004_443fa11fabb25b56"];
const KINDS = ["MET", "NEGOTIATED_WITH", "SUPPORTS", "OPPOSES"];
const STATEMENT = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "It is said." };

/**
 * An editor who writes until enough is acknowledged: people, documents and claims about them, which
 * are then corrected, retracted and reverted; people are merged, split and told apart.
 */
export async function write(client: Client, isEnough: () => boolean): Promise<void> {
  const people = ["ahmad-al-dalati", "ron-dermer"];
  const documents = [...DOCUMENTS];
  const claims: string[] = [];
  for (let n = 0; !isEnough(); n += 1) {
    const word = randomUUID().slice(0, 8);
    const latest = people.at(-1);
    switch (n % 10) {
      case 0: {
        const person = { name: `Somebody ${word}`, kind: "PERSON" };
        const { entity } = await make(client, "createEntity", person, "entity { id }");
        if (entity) people.push(entity.id);
        break;
      }
      case 1: {
        const found = {
          title: `Report ${word}`,
          outletName: "Nobody",
          url: `https://example.org/${word}`,
          language: "en",
        };
        const { document } = await make(client, "createDocument", found, "document { id }");
        if (document) documents.push(document.id);
        break;
      }
      case 5:
        await make(client, "addName", { entity: latest, value: `Name ${word}` });
        break;
      case 6: {
        const claim = claims.shift();
        if (claim) await make(client, "retractClaim", { id: claim, kind: "MISREAD" });
        const other = claims.shift();
        if (other) await make(client, "correctClaim", { id: other, date: "2024-12" });
        break;
      }
      case 7: {
        const { change } = await make(client, "updateEntity", { id: latest, description: word });
        if (change) await make(client, "revertChange", { change: change.id });
        break;
      }
      case 8: {
        const [keep, other] = people.slice(-2);
        if (people.length < 4) break;
        await make(client, "mergeEntities", { keep, others: [other], confirmed: true });
        // Who stays part of another is written about no more: both ends could be one.
        if (n % 20 === 8) await make(client, "splitEntity", { id: other, verdict: "UNSURE" });
        else people.pop();
        break;
      }
      case 9:
        await make(client, "decideSame", { pair: [latest, people[0]], verdict: "DIFFERENT" });
        break;
      default: {
        const claim = {
          ...STATEMENT,
          document: documents.at(-1),
          subject: latest,
          kind: KINDS[n % KINDS.length],
          object: people[n % (people.length - 1)],
          date: `2025-0${1 + (n % 9)}`,
          paragraph: 1 + n,
        };
        const added = await make(client, "addClaim", claim, "claim { id }");
        if (added.claim) claims.push(added.claim.id);
      }
    }
  }
}

/**
 * Two editors review the same claim and describe the same entity at the same time, both from the
 * same version, for a number of rounds. Returns how often each answer occurred.
 */
export async function contend(client: Client, rounds: number): Promise<Record<string, number>> {
  const person = { name: `Somebody ${randomUUID().slice(0, 8)}`, kind: "PERSON" };
  const { entity } = await make(client, "createEntity", person, "entity { id }");
  const ends = { document: DOCUMENTS[0], subject: entity!.id, kind: "MET", object: "ron-dermer" };
  const { claim } = await make(client, "addClaim", { ...STATEMENT, ...ends }, "claim { id }");
  const answers: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    const ifVersion = 1 + Math.floor(round / 2);
    const results = await Promise.all(
      [1, 2].map((editor) =>
        round % 2 === 0
          ? send(client, "judgeClaim", {
              id: claim!.id,
              credibility: 1 + ((ifVersion + editor * 3) % 6),
              ifVersion,
            })
          : send(client, "updateEntity", {
              id: entity!.id,
              description: `${editor} in round ${round}`,
              ifVersion,
            }),
      ),
    );
    tally(answers, results);
  }
  return answers;
}

/**
 * Two editors decide the same pair at the same time, one that they are one, the other that they
 * differ, for a number of pairs. Returns how often each answer occurred.
 */
export async function decide(client: Client, pairs: number): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (let n = 0; n < pairs; n += 1) {
    const made = await Promise.all(
      [1, 2].map(() => {
        const person = { name: `Somebody ${randomUUID().slice(0, 8)}`, kind: "PERSON" };
        return make(client, "createEntity", person, "entity { id }");
      }),
    );
    const pair = made.map(({ entity }) => entity!.id);
    const results = await Promise.all(
      ["SAME", "DIFFERENT"].map((verdict) =>
        send(client, "decideSame", { pair, verdict, ifVersion: 0 }),
      ),
    );
    tally(answers, results);
  }
  return answers;
}

/** Counts what two who wrote at the same time were answered. */
function tally(answers: Record<string, number>, results: readonly Success[]): void {
  const answer = results
    .map(({ __typename }) => __typename)
    .toSorted()
    .join(" and ");
  answers[answer] = (answers[answer] ?? 0) + 1;
}
