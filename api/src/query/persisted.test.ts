import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, testApp } from "../../test/app.ts";
import type { Database } from "../neo4j/database.ts";
import { queriesKept } from "./persisted.ts";

const hashOf = (query: string) => createHash("sha256").update(query).digest("hex");
const ONTOLOGY = "{ ontology { lenses { lens } } }";

/** A client of an API of its own, which has been asked nothing yet. */
function client(publicRead = true) {
  const settings = { corsOrigins: [], publicRead, behindProxy: false };
  const app = testApp({} as Database, { settings });
  return {
    app,
    async send(query: string | undefined, sha256Hash: string) {
      const response = await app.request("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", "x-backchannel": "1" },
        body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
      const { data, errors } = (await response.json()) as Answer<object | null>;
      return { data, code: errors?.[0]?.extensions?.["code"], status: response.status };
    },
  };
}

describe("a hash in place of a query", () => {
  it("is answered once the query was sent with it, by POST and by GET", async () => {
    const { app, send } = client();
    const hash = hashOf(ONTOLOGY);
    expect(await send(undefined, hash)).toMatchObject({
      code: "PERSISTED_QUERY_NOT_FOUND",
      status: 200,
    });
    const first = await send(ONTOLOGY, hash);
    expect(first.data).toHaveProperty("ontology.lenses");
    expect((await send(undefined, hash)).data).toEqual(first.data);
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    const got = await app.request(`/graphql?extensions=${encodeURIComponent(extensions)}`);
    expect(((await got.json()) as Answer<object>).data).toEqual(first.data);
  });

  it("is refused where it is the hash of something else, which is then not kept", async () => {
    const { send } = client();
    const wrong = hashOf("{ __typename }");
    expect((await send(ONTOLOGY, wrong)).code).toBe("PERSISTED_QUERY_MISMATCH");
    expect((await send(undefined, wrong)).code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  it("opens no door that the query itself would not", async () => {
    const { send } = client(false);
    const hash = hashOf(ONTOLOGY);
    expect((await send(ONTOLOGY, hash)).code).toBe("UNAUTHENTICATED");
    expect((await send(undefined, hash)).code).toBe("UNAUTHENTICATED");
  });
});

describe("the queries that are kept", () => {
  it("are never more than is allowed, whatever is sent", () => {
    const queries = fc.array(fc.record({ n: fc.nat(30), size: fc.nat(12), reads: fc.boolean() }));
    fc.assert(
      fc.property(queries, (sent) => {
        const store = queriesKept(20);
        const hashes = new Set(sent.map(({ n }) => `${n}`));
        for (const { n, size, reads } of sent) {
          if (reads) store.get(`${n}`);
          else store.set(`${n}`, "x".repeat(size));
        }
        const kept = [...hashes].map((hash) => store.get(hash)?.length ?? 0);
        expect(kept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it("lose the one used longest ago, and never take one too long", () => {
    const store = queriesKept(10);
    store.set("a", "aaaa");
    store.set("b", "bbbb");
    store.get("a");
    store.set("c", "cccc");
    expect([store.get("a"), store.get("b"), store.get("c")]).toEqual(["aaaa", undefined, "cccc"]);
    store.set("d", "d".repeat(11));
    expect([store.get("a"), store.get("c"), store.get("d")]).toEqual(["aaaa", "cccc", undefined]);
  });
});
