import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Viewer } from "../src/roles.ts";
import type { Database } from "../src/neo4j/database.ts";
import { testClient } from "./app.ts";
import { dumpGraph } from "./graph-dump.ts";

/** The result of a mutation: one member of its union. */
export interface Result {
  __typename: string;
  message?: string;
  change?: { id: string; seq: number; sentence: string };
  [field: string]: unknown;
}

/** Makes changes through GraphQL, signed in as an editor unless another role is named. */
export function editorOf(database: Database, name = "Anna", role: Viewer["role"] = "editor") {
  const viewer: Viewer = { accountId: `account:${name}`, name, role };
  const ask = testClient(database, viewer);

  /**
   * Runs `name(input)`. Selects `fields` of its result, and the fields of refusals by fragments.
   */
  async function change(
    mutation: string,
    input: Record<string, unknown>,
    fields = "",
    refusals = "",
  ): Promise<Result> {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const query = `mutation ($input: ${type}Input!) {
      ${mutation}(input: $input) {
        __typename
        ... on ${type}Success { change { id seq sentence } ${fields} }
        ... on Refusal { message }
        ${refusals}
      }
    }`;
    const answer = await ask<Record<string, Result>>(query, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data[mutation]!;
  }

  /** The same, but fails unless the mutation succeeds. */
  async function changed(
    mutation: string,
    input: Record<string, unknown>,
    fields = "",
  ): Promise<Result & { change: NonNullable<Result["change"]> }> {
    const result = await change(mutation, input, fields);
    expect(result.message).toBeUndefined();
    return result as Result & { change: NonNullable<Result["change"]> };
  }

  /** Runs a series of changes and reverts all of them. Fails if anything of them is left. */
  async function walk(steps: (make: typeof changed) => Promise<void>): Promise<void> {
    const before = await dumpGraph(database);
    const made: Result[] = [];
    try {
      await steps(async (...args) => {
        const result = await changed(...args);
        made.push(result);
        return result;
      });
    } finally {
      for (const { change: one } of made.toReversed()) {
        await changed("revertChange", { change: one!.id });
      }
    }
    expect(await dumpGraph(database)).toBe(before);
  }

  return { ask, change, changed, walk };
}

/** A text that no other test uses. */
export const unique = (word: string) => `${word} ${randomUUID().slice(0, 8)}`;
