import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphQLError } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { failing, schemaWith } from "../../test/small-schema.ts";
import { SetupLink } from "../access/setup-link.ts";
import { Admission } from "../admission/admission.ts";
import { type AppOptions, createApp } from "./app.ts";
import { InvalidArgument } from "../errors.ts";
import { createLog } from "../log.ts";
import type { Database } from "../neo4j/database.ts";
import { DatabaseUnavailable } from "../neo4j/errors.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const pageFolder = mkdtempSync(join(tmpdir(), "backchannel-page-"));
beforeAll(() => {
  mkdirSync(join(pageFolder, "assets"));
  writeFileSync(join(pageFolder, "index.html"), "<!doctype html><title>Backchannel</title>");
  writeFileSync(join(pageFolder, "assets", "main-abc123.js"), "export {};".repeat(200));
});
afterAll(() => rmSync(pageFolder, { recursive: true }));

let readyReason: string | null = null;
const options: AppOptions = {
  database: {} as Database,
  schema: schemaWith({
    hello: () => "world",
    bug: failing(new Error("secret detail of /srv/backchannel")),
    away: failing(new DatabaseUnavailable()),
    wrong: failing(new InvalidArgument("first", "must be at most 100")),
    deliberate: failing(new GraphQLError("No such thing.")),
  }),
  settings: { corsOrigins: ["https://news.example"], publicRead: true, behindProxy: false },
  viewerOf: async () => null,
  admission: new Admission(),
  setup: new SetupLink(),
  log: createLog("silent"),
  ready: async () => readyReason,
  pageFolder,
};
const app = createApp(options);

function post(body: unknown, headers: Record<string, string> = {}) {
  return app.request("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function errorOf(query: string) {
  const answer = (await (await post({ query })).json()) as {
    errors: { message: string; path: string[]; extensions: Record<string, unknown> }[];
  };
  return answer.errors[0]!;
}

describe("errors", () => {
  it("hides what is not meant for the client behind the id of the request", async () => {
    const response = await post({ query: "{ bug }" }, { "x-request-id": "request-17" });
    expect(response.headers.get("x-request-id")).toBe("request-17");
    const text = await response.text();
    expect(text).not.toContain("secret");
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: expect.stringContaining("request-17"),
      path: ["bug"],
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-17" },
    });
  });

  it("passes on what the client can act on, with its code", async () => {
    expect(await errorOf("{ away }")).toMatchObject({
      path: ["away"],
      extensions: { code: "DATABASE_UNAVAILABLE" },
    });
    expect(await errorOf("{ wrong }")).toMatchObject({
      message: "first: must be at most 100.",
      extensions: { code: "INVALID_ARGUMENT", field: "first" },
    });
    expect(await errorOf("{ deliberate }")).toMatchObject({ message: "No such thing." });
    expect((await errorOf("{ helo }")).message).toContain('Did you mean "hello"');
  });
});

it("says that the database is away also where it would have to know who asks", async () => {
  const guarded = createApp({
    ...options,
    viewerOf: async () => failing(new DatabaseUnavailable())(),
  });
  const response = await guarded.request("/graphql?query={hello}");
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }],
  });
});

describe("limits", () => {
  it("refuses a body over 1 MB in JSON", async () => {
    const response = await post({ query: "{ hello }", variables: { pad: "x".repeat(1_000_001) } });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining("1 MB") }],
    });
  });

  it("refuses a query of more tokens than any honest one", async () => {
    const { message } = await errorOf(`{ ${"hello ".repeat(6_000)} }`);
    expect(message).toContain("more than 5000 tokens");
  });
});

describe("requests from other sites", () => {
  it("allows the configured origins only", async () => {
    const preflight = (origin: string) =>
      app.request("/graphql", {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
    const allowed = await preflight("https://news.example");
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://news.example");
    const other = await preflight("https://other.example");
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("allows any origin where the setting is *, but never with a cookie", async () => {
    const open = createApp({ ...options, settings: { ...options.settings, corsOrigins: ["*"] } });
    for (const path of ["/graphql?query={hello}", "/schema.graphql"]) {
      const response = await open.request(path, { headers: { origin: "https://any.example" } });
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  it("tells caches that its answers go by what is accepted", async () => {
    for (const accept of ["application/json", "application/graphql-response+json", "text/html"]) {
      const got = await app.request("/graphql?query={hello}", { headers: { accept } });
      expect(got.headers.get("vary"), accept).toMatch(/\bAccept\b(?!-)/);
    }
    for (const response of [
      await post({ query: "{ hello }" }),
      await post({ query: "{ hello" }),
      await app.request("/graphql", { headers: { accept: "text/html" } }),
    ]) {
      expect(response.headers.get("vary")).toMatch(/\bAccept\b(?!-)/);
    }
  });

  it("answers queries by GET with an ETag, and never mutations", async () => {
    const first = await app.request("/graphql?query={hello}");
    expect(await first.json()).toMatchObject({ data: { hello: "world" } });
    const etag = first.headers.get("etag")!;
    const again = await app.request("/graphql?query={hello}", {
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
    expect((await app.request("/graphql?query=mutation{change}")).status).toBe(405);
  });
});

describe("health", () => {
  it("lives while it is not ready, and says why it is not", async () => {
    readyReason = "The seed is being loaded.";
    expect((await app.request("/health")).status).toBe(200);
    const waiting = await app.request("/ready");
    expect(waiting.status).toBe(503);
    expect(await waiting.json()).toEqual({ ready: false, reason: readyReason });
    readyReason = null;
    expect((await app.request("/ready")).status).toBe(200);
  });
});

describe("at the end", () => {
  it("is not ready at once, takes no more questions, and lets go of connections", async () => {
    const admission = new Admission();
    const ending = createApp({ ...options, admission });
    await admission.draining.end(0);
    const reason = "Backchannel is stopping: try again in a moment.";
    const ready = await ending.request("/ready");
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, reason });
    const answer = await ending.request("/graphql?query={hello}");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("1");
    expect(answer.headers.get("connection")).toBe("close");
    expect(await answer.json()).toEqual({
      errors: [{ message: reason, extensions: { code: "STOPPING" } }],
    });
    expect((await ending.request("/health")).status).toBe(200);
  });

  it("is not ready while clients wait for a first row", async () => {
    const admission = new Admission();
    vi.spyOn(admission, "overload").mockReturnValue("Too much at once.");
    const response = await createApp({ ...options, admission }).request("/ready");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ready: false, reason: "Too much at once." });
  });
});

describe("the page", () => {
  it("comes under a policy that lets in its own scripts only", async () => {
    const response = await app.request("/");
    expect(await response.text()).toContain("<title>Backchannel</title>");
    const policy = response.headers.get("content-security-policy")!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("answers every path of its own, but no missing asset", async () => {
    expect((await app.request("/?focus=syria")).status).toBe(200);
    const browser = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };
    expect((await app.request("/entity/syria", browser)).status).toBe(200);
    expect((await app.request("/assets/gone-123.js")).status).toBe(404);
    const asset = await app.request("/assets/main-abc123.js", {
      headers: { "accept-encoding": "gzip" },
    });
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("gzip");
  });

  it.each(["/metrics", "/links.csv", "/api/v1/entities", "/graphql/"])(
    "is not what a program gets at %s",
    async (path) => {
      const response = await app.request(path, { headers: { accept: "*/*" } });
      expect(response.status).toBe(404);
      expect(response.headers.get("vary")).toContain("Accept");
      expect(((await response.json()) as { error: string }).error).toContain(`nothing at ${path};`);
    },
  );

  it("keeps GraphiQL to its one script, by hash, from this server", async () => {
    const response = await app.request("/graphql", { headers: { accept: "text/html" } });
    const policy = response.headers.get("content-security-policy")!;
    expect(policy).toMatch(/script-src 'sha256-[^']+' blob:;/);
    const html = await response.text();
    expect(html).toContain("Backchannel GraphQL");
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });
});

describe("the contract", () => {
  it("is served as text, with a tag by which it need not be sent again", async () => {
    const response = await app.request("/schema.graphql");
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toContain("type Query {");
    const headers = { "if-none-match": response.headers.get("etag")! };
    expect((await app.request("/schema.graphql", { headers })).status).toBe(304);
  });

  const FOR_CLIENTS = ["/possibleTypes.json", "/graphcacheKeys.json"];

  it.each(FOR_CLIENTS)("tells clients with a cache of its types: %s", async (path) => {
    const { schema } = await import("../schema.ts");
    const served = await createApp({ ...options, schema }).request(path);
    const printed = readFileSync(`${PROJECT_FOLDER}schema${path}`, "utf8");
    expect(await served.json()).toEqual(JSON.parse(printed));
  });

  it("is for accounts only where reading is", async () => {
    const settings = { ...options.settings, publicRead: false };
    const closed = createApp({ ...options, settings });
    for (const path of ["/schema.graphql", ...FOR_CLIENTS]) {
      expect((await closed.request(path)).status).toBe(401);
    }
  });
});

describe("behind a proxy that nobody spoke of", () => {
  const warned: string[] = [];
  const log = { ...createLog("silent"), warn: (line: string) => warned.push(line) } as never;
  const forwarded = { headers: { "x-forwarded-for": "192.0.2.7" } };

  it("says once that BEHIND_PROXY may be forgotten", async () => {
    const careless = createApp({ ...options, log });
    await careless.request("/graphql?query={hello}");
    expect(warned).toEqual([]);
    for (let i = 0; i < 3; i++) await careless.request("/graphql?query={hello}", forwarded);
    expect(warned).toEqual([expect.stringContaining("set BEHIND_PROXY=on")]);
  });

  it("says nothing where it is set", async () => {
    warned.length = 0;
    const settings = { ...options.settings, behindProxy: true };
    await createApp({ ...options, settings, log }).request("/graphql?query={hello}", forwarded);
    expect(warned).toEqual([]);
  });
});
