import { describe, expect, it } from "vitest";
import { z } from "zod";
import { testApp, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { doors } from "../../test/doors.ts";

const database = testDatabase();
const app = testApp(database);

/** The shapes of the Reconciliation Service API 0.2, as far as this service uses them. */
const TYPE = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
const WITH_ID = z.string().includes("{{id}}");
const MANIFEST = z.strictObject({
  versions: z.array(z.string()).refine((all) => all.includes("0.2")),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  defaultTypes: z.array(TYPE).refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
  view: z.strictObject({ url: WITH_ID }),
  preview: z.strictObject({ url: WITH_ID, width: z.int(), height: z.int() }),
  suggest: z.record(
    z.enum(["entity", "type"]),
    z.strictObject({ service_url: z.url(), service_path: z.string().startsWith("/") }),
  ),
});
const RESULTS = z.record(
  z.string(),
  z.strictObject({
    result: z.array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string().min(1),
        description: z.string().min(1),
        type: z.array(TYPE).min(1),
        score: z.number().min(0).max(100),
        match: z.boolean(),
        features: z.array(z.strictObject({ id: z.string().min(1), value: z.number() })),
      }),
    ),
  }),
);
const SUGGESTED = z.strictObject({
  result: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      description: z.string().optional(),
      notable: z.array(TYPE).optional(),
    }),
  ),
});

/** A batch as OpenRefine sends it. */
const sent = (body: string) =>
  app.request("/reconcile", {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
      accept: "*/*",
      "user-agent": "OpenRefine/3.8",
    },
    body,
  });
const batch = async (queries: object) => {
  const response = await sent(new URLSearchParams({ queries: JSON.stringify(queries) }).toString());
  return RESULTS.parse(await response.json());
};
const refusal = async (response: Response) =>
  [response.status, ((await response.json()) as { error: string }).error] as const;

it("says what it is, where its parts are, and that any page may ask", async () => {
  const response = await app.request("https://graph.example/reconcile", {
    headers: { origin: "https://reconciliation-api.github.io" },
  });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  const manifest = MANIFEST.parse(await response.json());
  expect(manifest.suggest.entity.service_url).toBe("https://graph.example");
  const preflight = await app.request("/reconcile", {
    method: "OPTIONS",
    headers: { origin: "https://x.example", "access-control-request-method": "POST" },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
});

it("names its address as the proxy before it says", async () => {
  const { send } = doors(database, { behindProxy: true });
  const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "graph.example" };
  const manifest = MANIFEST.parse(await (await send("/reconcile", { headers })).json());
  expect(manifest.view.url).toBe("https://graph.example/?entity={{id}}");
});

describe("a batch", () => {
  it("is answered as OpenRefine sends it, by form", async () => {
    const recorded =
      "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Ahmad+al-Dalati%22%2C%22type%22%3A%22Person%22%2C%22type_strict%22%3A%22should%22%2C%22limit%22%3A5%7D%2C%22q1%22%3A%7B%22query%22%3A%22Reuters%22%2C%22limit%22%3A5%7D%7D";
    const results = RESULTS.parse(await (await sent(recorded)).json());
    expect(Object.keys(results)).toEqual(["q0", "q1"]);
    expect(results["q0"]!.result[0]).toMatchObject({
      id: "ahmad-al-dalati",
      match: true,
      type: [
        { id: "PERSON", name: "person" },
        { id: "Person", name: "person" },
      ],
    });
    expect(results["q1"]!.result[0]).toMatchObject({ id: "reuters", match: true });
  });

  /** What reconciler 0.2.2 for Python was seen to send, by form and with the spaces of its JSON. */
  const RECONCILER = {
    /** `reconcile(column, type_id="PERSON", property_mapping={"P17": country}, top_res=2)` */
    typed:
      "queries=%7B%220%22%3A+%7B%22query%22%3A+%22Ahmad+al-Dalati%22%2C+%22type%22%3A+%22PERSON%22%2C+%22properties%22%3A+%5B%7B%22pid%22%3A+%22P17%22%2C+%22v%22%3A+%22Syria%22%7D%5D%7D%2C+%221%22%3A+%7B%22query%22%3A+%22Dallaty%22%2C+%22type%22%3A+%22PERSON%22%2C+%22properties%22%3A+%5B%7B%22pid%22%3A+%22P17%22%2C+%22v%22%3A+%22Syria%22%7D%5D%7D%2C+%222%22%3A+%7B%22query%22%3A+%22Nobody+of+that+name+xyzq%22%2C+%22type%22%3A+%22PERSON%22%2C+%22properties%22%3A+%5B%7B%22pid%22%3A+%22P17%22%2C+%22v%22%3A+%22x%22%7D%5D%7D%7D",
    /** The second batch of a column of 13: ten are sent at once. */
    rest: "queries=%7B%2210%22%3A+%7B%22query%22%3A+%22Paris%22%7D%2C+%2211%22%3A+%7B%22query%22%3A+%22Baku%22%7D%2C+%2212%22%3A+%7B%22query%22%3A+%22nan%22%7D%7D",
    /** Empty cells: one of a list, one that pandas read from a file. */
    missing:
      "queries=%7B%220%22%3A+%7B%22query%22%3A+%22Syria%22%7D%2C+%221%22%3A+%7B%22query%22%3A+null%7D%2C+%222%22%3A+%7B%22query%22%3A+NaN%7D%7D",
    unknownType: "queries=%7B%220%22%3A+%7B%22query%22%3A+%22Syria%22%2C+%22type%22%3A+%22Q5%22%7D%7D", // prettier-ignore
  };

  it.each([
    ["typed", { "0": "ahmad-al-dalati PERSON true", "1": "ahmad-al-dalati PERSON false", "2": null }], // prettier-ignore
    ["rest", { "10": "paris CITY true", "11": "baku CITY true", "12": null }],
    ["missing", { "0": "syria STATE true", "1": null, "2": null }],
    ["unknownType", { "0": null }],
  ] as const)("is answered as reconciler reads it: %s", async (name, best) => {
    const response = await sent(RECONCILER[name]);
    expect(response.status).toBe(200);
    const results = RESULTS.parse(await response.json());
    // It sorts the keys as numbers, takes away `features`, without which it leaves the types unread,
    // and takes the first of these.
    const rows = Object.entries(results).map(([key, { result }]) => [
      key,
      result[0] ? `${result[0].id} ${result[0].type[0]!.id} ${result[0].match}` : null,
    ]);
    expect(Object.fromEntries(rows)).toEqual(best);
    for (const { result } of Object.values(results)) {
      for (const { features } of result) expect(features).not.toEqual([]);
    }
  });

  it("is answered by GET too", async () => {
    const queries = JSON.stringify({ a: { query: "Reuters" } });
    const response = await app.request(`/reconcile?queries=${encodeURIComponent(queries)}`);
    expect(RESULTS.parse(await response.json())["a"]!.result[0]?.id).toBe("reuters");
  });

  it("finds other spellings and scripts, but does not take them for the one meant", async () => {
    const { latin, arabic } = await batch({
      latin: { query: "Dallaty" },
      arabic: { query: "أحمد الدالاتي", type: ["Person"] },
    });
    for (const { result } of [latin!, arabic!]) expect(result[0]?.id).toBe("ahmad-al-dalati");
    expect(latin!.result.some(({ match }) => match)).toBe(false);
  });

  it("matches nothing where a name may mean several, or belongs to nobody by name", async () => {
    const { data } = await testClient(database)<{ entities: { nodes: { name: string }[] } }>(
      "{ entities(first: 100, filter: { kinds: [UNNAMED_PERSON, UNNAMED_GROUP] }) { nodes { name } } }",
    );
    const unnamed = data.entities.nodes.map(({ name }) => ({ query: name }));
    const results = await batch({ ...unnamed, damascus: { query: "Damascus", limit: 1 } });
    expect(Object.keys(results)).toHaveLength(unnamed.length + 1);
    for (const { result } of Object.values(results)) {
      expect(result.length).toBeGreaterThan(0);
      expect(result.filter(({ match }) => match)).toEqual([]);
    }
    expect(results["damascus"]!.result).toHaveLength(1);
  });

  it("matches at most the one who bears the name, for every name in the graph", async () => {
    const { data } = await testClient(database)<{
      entities: { nodes: { id: string; name: string }[] };
    }>("{ entities(first: 100) { nodes { id name } } }");
    const { nodes } = data.entities;
    const results = await batch({ ...nodes.map(({ name }) => ({ query: name })) });
    const matched = nodes.map((_, i) =>
      results[i]!.result.filter(({ match }) => match).map(({ id }) => id),
    );
    for (const [i, ids] of matched.entries()) expect([[], [nodes[i]!.id]]).toContainEqual(ids);
    expect(matched.filter(({ length }) => length > 0).length).toBeGreaterThan(50);
  });

  it("gives only entities of the types asked for, none of one that nobody has", async () => {
    const { general, kind, none } = await batch({
      general: { query: "Damascus", type: "Place" },
      kind: { query: "Syria", type: ["STATE"] },
      none: { query: "Syria", type: "Q5" },
    });
    for (const { type } of general!.result) expect(type.map(({ id }) => id)).toContain("Place");
    for (const { type } of kind!.result) expect(type[0]?.id).toBe("STATE");
    expect(none!.result).toEqual([]);
  });

  it.each([
    ["queries={", /^queries: must be JSON/],
    ['queries={"q0":{"limit":3}}', /^queries: q0\.query: needs a text/],
    ["ids=1", /^queries: send them as a form/],
    [`queries=${JSON.stringify(Array.from({ length: 101 }, () => ({ query: "a" })))}`, /record/],
    [
      `queries=${JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, { query: "a" }])))}`,
      /at most 100/,
    ],
  ])("is refused in words: %s", async (body, message) => {
    expect(await refusal(await sent(body))).toEqual([400, expect.stringMatching(message)]);
  });

  it("of more text than names can be is refused", async () => {
    expect((await sent(`queries=${"x".repeat(200_001)}`)).status).toBe(413);
  });
});

it("suggests entities as they are typed, and types", async () => {
  const get = async (path: string) => SUGGESTED.parse(await (await app.request(path)).json());
  const { result } = await get("/reconcile/suggest/entity?prefix=al-shar");
  expect(result.map(({ id }) => id)).toContain("ahmed-al-sharaa");
  const types = await get("/reconcile/suggest/type?prefix=pers");
  expect(types.result.map(({ id }) => id)).toEqual(["Person", "PERSON", "UNNAMED_PERSON"]);
  expect((await get("/reconcile/suggest/type")).result.length).toBeGreaterThan(40);
});

describe("a preview", () => {
  it("shows an entity in a frame of any page, with a policy that runs nothing", async () => {
    const response = await app.request("/reconcile/preview?id=reuters");
    const policy = response.headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy).toContain("frame-ancestors *");
    const text = await response.text();
    expect(text).toContain("<bdi>Reuters</bdi>");
    expect(text).toContain('href="http://localhost/?entity=reuters"');
  });

  it("of nobody says so", async () => {
    const id = "<script>alert(1)</script>";
    const response = await app.request(`/reconcile/preview?id=${encodeURIComponent(id)}`);
    expect(await refusal(response)).toEqual([404, `id: there is no entity "${id}".`]);
    expect(response.headers.get("content-type")).toContain("application/json");
  });
});

it("is closed where reading is", async () => {
  const { send } = doors(database, { publicRead: false });
  for (const path of ["", "?queries={}", "/suggest/entity?prefix=a", "/preview?id=reuters"]) {
    expect((await send(`/reconcile${path}`, {})).status).toBe(401);
  }
});
