import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf } from "../../test/editor.ts";

const { ask, walk } = editorOf(testDatabase());

describe("history", () => {
  it("tells who did what, when, why and what differs", () =>
    walk(async (make) => {
      const origin = await make(
        "createOrigin",
        {
          publisher: "reuters",
          description: "A diplomat who spoke to it.",
          reason: "named in print",
        },
        "origin { id publisher { id } }",
      );
      await make("updateEntity", { id: "ron-dermer", description: "Minister." });
      const { data, errors } = await ask<{
        changes: { nodes: unknown[] };
        entity: { history: { nodes: unknown[] } };
      }>(
        `query ($since: Int) {
          changes(since: $since) { totalCount nodes { by action reason sentence } }
          entity(id: "ron-dermer") { history(first: 1) { nodes { sentence differences { field before after } } } }
        }`,
        { since: origin.change.seq - 1 },
      );
      expect(errors).toBeUndefined();
      expect(data.changes).toEqual({
        totalCount: 2,
        nodes: [
          {
            by: "Anna",
            action: "UPDATE_ENTITY",
            reason: null,
            sentence: "Anna changed: Ron Dermer",
          },
          {
            by: "Anna",
            action: "CREATE_ORIGIN",
            reason: "named in print",
            sentence: "Anna added an origin: A diplomat who spoke to it.",
          },
        ],
      });
      expect(data.entity.history.nodes).toMatchObject([
        {
          sentence: "Anna changed: Ron Dermer",
          differences: [{ field: "description", after: "Minister." }],
        },
      ]);
    }));
});
