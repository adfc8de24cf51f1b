import { expect, it } from "vitest";
import type { Answer } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { doors } from "../../test/doors.ts";
import type { Database } from "../neo4j/database.ts";
import { Admission } from "./admission.ts";

const database = testDatabase();

const PATHS = `paths(from: ["syria"], to: ["israel"], timeBudget: 20000) { paths { sentence } }`;
const OTHER_PATHS = `{ paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"]) { paths { title } } }`;
const READ = `{ entity(id: "syria") { name } }`;
const BUSY = "BUSY";
const LONGEST_WAIT_MS = 60_000;

/** A database on which the searches from Syria take until `letGo` is called. */
function slow() {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  const begun: string[] = [];
  const held: Database = {
    ...database,
    read: async (name, cypher, params, options) => {
      if (name === "shortest paths" && JSON.stringify(params).includes('["syria","israel"]')) {
        begun.push(name);
        await letGo;
      }
      return database.read(name, cypher, params, options);
    },
  };
  return { held, begun, letGo: () => resolve() };
}

const rules = { atOnce: 3, atOnceOfClient: 2, longestWaitMs: LONGEST_WAIT_MS };

it("answers cheap reads and other clients while one client's searches still run", async () => {
  const { held, begun, letGo } = slow();
  const admission = new Admission({ ...rules, mostWaiting: 20 });
  const { client, send } = doors(held, { admission });
  const [greedy, other] = [client({ address: "192.0.2.1" }), client({ address: "192.0.2.2" })];

  const searches = Array.from({ length: 40 }, () => greedy.post(`{ ${PATHS} }`));
  // Two run, twenty wait, and the rest are refused at once.
  const refused = await refusedOf(searches, 18);
  for (const response of refused) {
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    const { errors } = (await response.json()) as Answer<null>;
    expect(errors).toMatchObject([
      { path: ["paths"], extensions: { code: BUSY, retryAfter: expect.any(Number) } },
    ]);
  }
  await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(2);

  expect((await other.ask(READ)).data).toEqual({ entity: { name: "Syria" } });
  expect((await greedy.ask(READ)).data).toEqual({ entity: { name: "Syria" } });
  expect((await other.ask(OTHER_PATHS)).errors).toBeUndefined();
  for (const path of ["/health", "/ready"]) expect((await send(path, {})).status).toBe(200);
  expect(begun).toHaveLength(2);

  letGo();
  const answers = await Promise.all(searches);
  for (const answer of answers.filter((one) => !refused.includes(one))) {
    const { errors = [] } = (await answer.json()) as Answer<null>;
    expect(errors.filter(({ extensions }) => extensions?.["code"] !== BUSY)).toEqual([]);
  }
}, 120_000);

/** The first `count` answers to arrive. The others may still be on their way. */
async function refusedOf(
  answers: readonly Promise<Response>[],
  count: number,
): Promise<Response[]> {
  const done: Response[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const answer of answers) {
    void answer.then((response) => {
      done.push(response);
      if (done.length === count) resolve();
    });
  }
  await promise;
  return done.slice(0, count);
}

it("shares out the turns within one question of many searches, and answers what it can", async () => {
  const { held, begun, letGo } = slow();
  const { client } = doors(held, { admission: new Admission({ ...rules, mostWaiting: 20 }) });
  const many = Array.from({ length: 40 }, (_, i) => `p${i}: ${PATHS}`).join(" ");
  const asked = client().ask<null>(`{ ${many} }`);
  await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(2);
  const other = await client({ address: "192.0.2.2" }).ask<{ paths: object }>(OTHER_PATHS);
  expect(other.errors).toBeUndefined();
  letGo();
  const { errors = [] } = await asked;
  expect(errors.map(({ extensions }) => extensions?.["code"])).toContain(BUSY);
  expect(new Set(errors.map(({ extensions }) => extensions?.["code"]))).toEqual(new Set([BUSY]));
}, 120_000);

it("never gives all connections to one question of many cheap reads", async () => {
  let running = 0;
  let most = 0;
  const counted: Database = {
    ...database,
    read: async (...args) => {
      most = Math.max(most, ++running);
      return database.read<never>(...args).finally(() => running--);
    },
  };
  const searches = Array.from({ length: 50 }, (_, i) => `s${i}: search(text: "dal${i}") { score }`);
  const { errors } = await doors(counted)
    .client()
    .ask(`{ ${searches.join(" ")} }`);
  expect(errors).toBeUndefined();
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(12);
});

it("refuses by a type where the answer is a union", async () => {
  const { held, begun, letGo } = slow();
  const admission = new Admission({ ...rules, mostWaiting: 0 });
  const viewer = { accountId: "account:1", name: "Ada", role: "editor", session: "1" } as const;
  const { client } = doors(held, { admission, viewerOf: async () => viewer });
  const searches = client().ask(`{ a: ${PATHS} b: ${PATHS} }`);
  await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(2);
  const preview = `{ previewRetraction(of: "reuters") { __typename ... on Busy { message retryAfter } } }`;
  const { data } = await client({ address: "192.0.2.2" }).ask(preview);
  expect(data["previewRetraction"]).toEqual({
    __typename: "Busy",
    message: expect.stringMatching(/^Backchannel is busy with other questions: try again in /),
    retryAfter: expect.any(Number),
  });
  letGo();
  await searches;
});
