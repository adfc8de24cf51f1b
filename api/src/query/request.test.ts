import { describe, expect, it } from "vitest";
import { testApp } from "../../test/app.ts";
import { createLog } from "../log.ts";
import type { Database } from "../neo4j/database.ts";

describe("those who send no JSON", () => {
  it.each([
    [
      "a form",
      "application/x-www-form-urlencoded",
      new URLSearchParams({ query: "{ __typename }" }) + "",
    ],
    [
      "a program that forgot the type",
      "application/x-www-form-urlencoded",
      '{"query":"{ __typename }"}',
    ],
    ["plain text", "text/plain", '{"query":"{ __typename }"}'],
    ["a form with files", "multipart/form-data; boundary=x", "--x--"],
    ["no type at all", "", '{"query":"{ __typename }"}'],
  ])("are told to send JSON: %s", async (_who, type, body) => {
    const response = await testApp({} as Database).request("/graphql", {
      method: "POST",
      headers: { "content-type": type, "x-backchannel": "1" },
      body,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: "Send the query as JSON, with the header content-type: application/json.",
          extensions: { code: "UNSUPPORTED_MEDIA_TYPE" },
        },
      ],
    });
  });
});

describe("a request that cannot be read", () => {
  const logged: object[] = [];
  const log = { ...createLog("silent"), error: (line: object) => logged.push(line) };
  const watched = testApp({} as Database, { log: log as never });
  it.each([
    ["GET", "/graphql?query={__typename}&variables={", ""],
    ["GET", "/graphql?query={__typename}&extensions=[", ""],
    ["GET", "/graphql?query={__typename}&variables=7", ""],
    ["GET", "/graphql", ""],
    ["POST", "/graphql", "{"],
    ["POST", "/graphql", "null"],
    ["POST", "/graphql", '{"query":7}'],
    ["POST", "/graphql", '{"query":"{ __typename }","variables":"{"}'],
    ["POST", "/graphql", `{"query":"{ entity(id: ${"[".repeat(5_000)}"}`],
  ])("is refused with 400 and leaves no line in the log: %s %s %s", async (method, path, body) => {
    const headers = { "content-type": "application/json" };
    const init = method === "GET" ? { method } : { method, headers, body };
    const response = await watched.request(path, init);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toMatch(/^(BAD_REQUEST|QUERY_TOO_LARGE)$/);
    expect(logged).toEqual([]);
  });
});
