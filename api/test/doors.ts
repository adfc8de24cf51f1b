import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import type { AppOptions } from "../src/server/app.ts";
import { COMMAND_LINE } from "../src/access/record.ts";
import { createAccount } from "../src/access/accounts.ts";
import type { Role } from "../src/roles.ts";
import { viewerOf } from "../src/access/viewer-of.ts";
import type { Database } from "../src/neo4j/database.ts";
import { type Answer, testApp } from "./app.ts";

export const PASSWORD = "correct horse battery";

/** The whole application with real authentication, without a port. */
export function doors(
  database: Database,
  {
    publicRead = true,
    behindProxy = false,
    ...options
  }: Partial<AppOptions & AppOptions["settings"]> = {},
) {
  const app = testApp(database, {
    settings: { corsOrigins: [], publicRead, behindProxy },
    viewerOf: (request) => viewerOf(database, request),
    ...options,
  });

  /** Sends a request from an address. */
  const send = (path: string, init: RequestInit, address = "192.0.2.1") =>
    app.request(path, init, { incoming: { socket: { remoteAddress: address } } });

  /** A browser, or with a token a program: it keeps its cookie and sends our header. */
  function client({ address = "192.0.2.1", token = "" } = {}) {
    const kept = { cookie: "", setCookie: "" };
    const headers = () => ({
      "content-type": "application/json",
      "x-backchannel": "1",
      ...(kept.cookie && { cookie: kept.cookie }),
      ...(token && { authorization: `Bearer ${token}` }),
    });
    const post = async (query: string, variables: object = {}) => {
      const body = JSON.stringify({ query, variables });
      const init = { method: "POST", headers: headers(), body };
      const response = await send("/graphql", init, address);
      kept.setCookie = response.headers.get("set-cookie") ?? "";
      if (kept.setCookie) kept.cookie = kept.setCookie.split(";")[0] ?? "";
      return response;
    };
    const ask = async <Data = Record<string, Record<string, unknown>>>(
      query: string,
      variables: object = {},
    ) => (await (await post(query, variables)).json()) as Answer<Data>;
    const signIn = async (name: string, password = PASSWORD) => {
      const { data } = await ask(SIGN_IN, { name, password });
      return data["signIn"] as { __typename: string; name?: string; retryAfter?: number };
    };
    /** The name of the viewer that the application sees; null if there is none. */
    const who = async () => {
      const { data } = await ask<{ viewer: { name: string } | null }>("{ viewer { name } }");
      return data.viewer?.name ?? null;
    };
    return { post, ask, signIn, who, kept };
  }
  return { send, client };
}

const SIGN_IN = `mutation ($name: String!, $password: String!) {
  signIn(input: { name: $name, password: $password }) {
    __typename ... on Viewer { name role } ... on TooManyAttempts { retryAfter }
  }
}`;

/** Makes accounts of names that no other test uses, and removes them after the file's tests. */
export function testAccounts(database: Database) {
  const prefix = `t${randomUUID().slice(0, 8)}`;
  afterAll(() => database.write((tx) => tx.run(REMOVE, { prefix })));
  let made = 0;
  const freshName = () => `${prefix}-${++made}`;
  const make = async (role: Role = "contributor") => {
    const name = freshName();
    const { id } = await createAccount(database, COMMAND_LINE, { name, role, password: PASSWORD });
    return { id, name };
  };
  return { make, freshName };
}

const REMOVE = `
MATCH (account:Account) WHERE account.folded STARTS WITH $prefix
OPTIONAL MATCH (below)-[:BELONGS_TO]->(account)
DETACH DELETE below, account`;
