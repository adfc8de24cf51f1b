import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { introspectionFromSchema } from "graphql";
import compiler from "relay-compiler";
import relay from "relay-runtime";
import { beforeAll, expect, it } from "vitest";
import keys from "@backchannel/schema/graphcacheKeys.json" with { type: "json" };
import possibleTypes from "@backchannel/schema/possibleTypes.json" with { type: "json" };
import { schema } from "../../src/schema.ts";
import { testDatabase } from "../database.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { ADDRESS, bare, fetchOf, FILTERS, VIEWS } from "./views.ts";

const fetch = fetchOf(testDatabase());

interface Whole {
  data: { paths: { truncated: boolean } | null };
  errors?: { extensions: { code: string } }[];
}

/**
 * Asks without any client between, and again where the answer was cut short: to plan the statements
 * for the first time takes seconds, and on a busy machine more than a question may wait for its turn,
 * or a search of paths may last. Then two clients would see two answers.
 */
async function askedWhole(filter: object | null): Promise<Whole["data"]> {
  const response = await fetch(ADDRESS, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: VIEWS, variables: { filter } }),
  });
  const { data, errors = [] } = (await response.json()) as Whole;
  const isBusy = errors.length > 0 && errors.every(({ extensions }) => extensions.code === "BUSY");
  if (isBusy || data.paths?.truncated) return askedWhole(filter);
  expect(errors).toEqual([]);
  return data;
}

/** What the API answers under each filter. */
const answers: unknown[] = [];
beforeAll(async () => {
  for (const filter of FILTERS) answers.push(bare(await askedWhole(filter)));
  // Otherwise nothing could be taken for anything else.
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(FILTERS.length);
});

/** A client asks under one filter after the other; its cache must tell each of them rightly after. */
async function keepsApart(
  ask: (variables: { filter: object | null }) => Promise<unknown>,
  cached: (variables: { filter: object | null }) => unknown,
) {
  for (const filter of FILTERS) await ask({ filter });
  for (const [n, filter] of FILTERS.entries()) {
    expect(bare(await cached({ filter })), JSON.stringify(filter)).toEqual(answers[n]);
  }
}

it("Apollo Client shows nothing of another filter", async () => {
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new HttpLink({ uri: ADDRESS, fetch }),
  });
  const query = gql(VIEWS);
  await keepsApart(
    (variables) => client.query({ query, variables, fetchPolicy: "network-only" }),
    (variables) => client.readQuery({ query, variables }),
  );
  client.stop();
});

it("graphcache of urql shows nothing of another filter", async () => {
  const embedded = Object.keys(keys).map((type) => [type, () => null] as const);
  const client = new Client({
    url: ADDRESS,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(embedded),
        schema: introspectionFromSchema(schema),
      }),
      fetchExchange,
    ],
    fetch,
  });
  await keepsApart(
    async (variables) => {
      const { error } = await client.query(VIEWS, variables, { requestPolicy: "network-only" });
      expect(error).toBeUndefined();
    },
    async (variables) =>
      (await client.query(VIEWS, variables, { requestPolicy: "cache-only" })).data,
  );
});

it("Relay shows nothing of another filter", async () => {
  const query = await compiled();
  const environment = new relay.Environment({
    store: new relay.Store(new relay.RecordSource()),
    network: relay.Network.create(async ({ text }, variables) => {
      const response = await fetch(ADDRESS, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as never;
    }),
  });
  const operationOf = (variables: object) =>
    relay.createOperationDescriptor(query, variables as never);
  await keepsApart(
    async (variables) => {
      environment.retain(operationOf(variables));
      await relay.fetchQuery(environment, query, variables as never).toPromise();
    },
    (variables) => environment.lookup(operationOf(variables).fragment).data,
  );
});

/** The question as Relay's own compiler makes it, from the printed contract. */
async function compiled() {
  const folder = temporaryFolder();
  await mkdir(join(folder, "__generated__"));
  await writeFile(join(folder, "views.js"), `graphql\`${VIEWS}\``);
  const config = {
    src: ".",
    schema: "schema.graphql",
    artifactDirectory: "__generated__",
    language: "javascript",
    eagerEsModules: false,
  };
  const contract = await (await fetch("http://localhost/schema.graphql")).text();
  await writeFile(join(folder, "schema.graphql"), contract);
  await writeFile(join(folder, "relay.config.json"), JSON.stringify(config));
  await promisify(execFile)(compiler, ["relay.config.json"], { cwd: folder });
  const load = createRequire(import.meta.url);
  return load(join(folder, "__generated__/viewsQuery.graphql.js"));
}
