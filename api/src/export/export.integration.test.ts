import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { testApp, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { doors, testAccounts } from "../../test/doors.ts";
import { COMMAND_LINE } from "../access/record.ts";
import { createToken } from "../access/tokens.ts";
import type { Role } from "../roles.ts";

const database = testDatabase();
const app = testApp(database);
const ask = testClient(database);

type Row = Record<string, string>;
async function csv(path: string): Promise<Row[]> {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true });
}
async function lines(path: string): Promise<Record<string, unknown>[]> {
  const text = await (await app.request(path)).text();
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Row); // prettier-ignore
}
async function refusal(path: string) {
  const response = await app.request(path);
  const { error } = (await response.json()) as { error: string };
  return [response.status, error];
}

const FILTERS: [words: string, query: string, filter: object][] = [
  ["none", "", {}],
  ["a source left out", "?without=reuters", { excludePublishers: ["reuters"] }],
  [
    "a clock, lenses and grades",
    "?published-by=2025-06-01&lenses=contacts,speaks-for&evidence=single,echoed",
    {
      knownBy: "2025-06-01",
      lenses: ["CONTACTS", "SPEAKS_FOR"],
      evidence: ["SINGLE", "ECHOED"],
    },
  ],
  [
    "a window",
    "?during=2025-01-01..&undated=no&possible=no&kinds=met,attacked",
    {
      during: { from: "2025-01-01" },
      includeUndated: false,
      includePossible: false,
      kinds: ["MET", "ATTACKED"],
    },
  ],
  ["the rest", "?background=yes&contested=yes&origins=1&natures=reporting", {
    includeBackground: true,
    contested: true,
    minOrigins: 1,
    natures: ["REPORTING"],
  }],
]; // prettier-ignore

describe.each(FILTERS)("under a filter: %s", (_words, query, filter) => {
  it("holds the links that the list of links holds, as it tells them", async () => {
    const { data } = await ask<{ links: { totalCount: number; nodes: Row[] } }>(
      `query ($filter: LinkFilter) { links(first: 100, orderBy: ID, filter: $filter) {
        totalCount nodes { id: plainId sentence evidence_text: evidenceText date_text: dateText }
      } }`,
      { filter },
    );
    const rows = await csv(`/export/links.csv${query}`);
    expect(rows).toHaveLength(data.links.totalCount);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const byId = new Map(rows.map((row) => [row["id"], row]));
    for (const link of data.links.nodes) expect(byId.get(link["id"])).toMatchObject(link);
  });

  it("holds the claims that the list of claims holds", async () => {
    const { data } = await ask<{ claims: { totalCount: number } }>(
      "query ($filter: LinkFilter) { claims(first: 0, filter: $filter) { totalCount } }",
      { filter: query === "" ? null : filter },
    );
    expect(await csv(`/export/claims.csv${query}`)).toHaveLength(data.claims.totalCount);
  });
});

describe("the files", () => {
  it("are the same rows as CSV and as JSON lines, which keep lists and numbers", async () => {
    const [rows, objects] = [await csv("/export/links.csv"), await lines("/export/links.jsonl")];
    expect(objects.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const heads = "link:ahmad-al-dalati:HEADS:quneitra-province";
    expect(objects.find(({ id }) => id === heads)).toMatchObject({
      subject_name: "Ahmad al-Dalati",
      kind: "HEADS",
      origins: 1,
      documents: 4,
      roles: ["governor"],
      citations: expect.arrayContaining(["Alwaght, 1 June 2025"]),
    });
    expect(rows.find(({ id }) => id === heads)?.["documents"]).toBe("4");
  });

  it("tell all entities, and under a filter those of whom a claim is left", async () => {
    const { data } = await ask<{ entities: { totalCount: number } }>(
      "{ entities(first: 0) { totalCount } }",
    );
    expect(await csv("/export/entities.csv")).toHaveLength(data.entities.totalCount);
    const events = await lines("/export/entities.jsonl?families=event");
    expect(events).toHaveLength(53);
    const known = await lines("/export/entities.jsonl?families=event&published-by=2025-05-25");
    expect(known.length).toBeLessThan(53);
    for (const { claims } of known) expect(claims).toBeGreaterThan(0);
  });

  it("tell the links among chosen entities", async () => {
    const rows = await csv("/export/links.csv?show=syria,israel");
    expect(rows.length).toBeGreaterThan(1);
    for (const { subject, object } of rows) {
      expect(new Set([subject, object])).toEqual(new Set(["israel", "syria"]));
    }
  });
});

it.each([
  ["/export/links.csv?colour=red", 400, /^"colour" is no parameter here. There are: lenses, /],
  ["/export/entities.csv?show=syria", 400, /^"show" is no parameter here/],
  ["/export/links.csv?evidence=good", 400, /^evidence: takes some of multi-origin.*not "good"\.$/],
  ["/export/links.csv?published-by=2025-02-30", 400, /^published-by: takes a day/],
  ["/export/links.csv?without=reuters&without=daily8", 400, /^without: stands .* more than once/],
  ["/export/links.csv?without=reuterz", 400, /^without: there is no entity "reuterz"/],
  [
    "/export/claims.jsonl?without-documents=doc:a,doc:b",
    400,
    /^without-documents: .*"doc:a" and "doc:b"/,
  ],
  ["/export/links.csv?show=atlantis", 400, /^show: there is no entity "atlantis"/],
])("refuses %s", async (path, status, message) => {
  expect(await refusal(path)).toEqual([status, expect.stringMatching(message)]);
});

describe("a tag", () => {
  const tagOf = async (path: string) => (await app.request(path)).headers.get("etag")!;

  it("saves reading again what is the same, and only that", async () => {
    const tag = await tagOf("/export/links.csv");
    const again = await app.request("/export/links.csv", { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const others = [
      "/export/links.jsonl",
      "/export/links.csv?without=reuters",
      "/export/claims.csv",
    ];
    for (const path of others) expect(await tagOf(path)).not.toBe(tag);
    const tomorrow = testApp(database, { today: 30_000 });
    expect((await tomorrow.request("/export/links.csv")).headers.get("etag")).not.toBe(tag);
  });

  it("comes with the other headers to a question for these alone", async () => {
    const head = await app.request("/export/links.csv", { method: "HEAD" });
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(await tagOf("/export/links.csv"));
    expect(head.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(head.headers.get("content-disposition")).toBe('attachment; filename="links.csv"');
    expect((await app.request("/export/links.csv?x=1", { method: "HEAD" })).status).toBe(400);
  });
});

describe("the doors are those of GraphQL:", () => {
  const accounts = testAccounts(database);
  const open = doors(database);
  const closed = doors(database, { publicRead: false });
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  const tokenOf = async (role: Role) =>
    bearer((await createToken(database, COMMAND_LINE, await accounts.make(role), {})).secret);

  it("who may not read gets no file", async () => {
    const path = "/export/entities.csv?families=place";
    expect((await closed.send(path, {})).status).toBe(401);
    for (const { send } of [open, closed]) {
      expect((await send(path, bearer("bc_none"))).status).toBe(401);
    }
    expect((await closed.send(path, await tokenOf("reader"))).status).toBe(200);
  });

  it("who may read changes gets the feed of them, page by page", async () => {
    expect((await open.send("/feed.json", {})).status).toBe(401);
    const reader = await tokenOf("reader");
    const ids: string[] = [];
    let path = "/feed.json";
    for (let pages = 0; path !== ""; pages++) {
      const response = await open.send(path, reader);
      expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
      const feed = FEED.parse(await response.json());
      ids.push(...feed.items.map(({ id }) => id));
      path = feed.next_url ? feed.next_url.slice("http://localhost".length) : "";
      expect(pages).toBeLessThan(1_000);
    }
    const { data } = await testClient(database, { accountId: "a", name: "a", role: "reader" })<{
      changes: { totalCount: number };
    }>("{ changes(first: 0) { totalCount } }");
    expect(new Set(ids).size).toBe(data.changes.totalCount);
    const tag = (await open.send("/feed.json", reader)).headers.get("etag")!;
    const again = { headers: { ...reader.headers, "if-none-match": tag } };
    expect((await open.send("/feed.json", again)).status).toBe(304);
    const unsigned = { headers: { "if-none-match": tag } };
    expect((await open.send("/feed.json", unsigned)).status).toBe(401);
  });
});

/** JSON Feed 1.1. */
const FEED = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  language: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: z.string().min(1) })),
    }),
  ),
});
