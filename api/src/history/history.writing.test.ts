import { describe, expect, it } from "vitest";
import type { Answer } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";

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

  it("catches up from a number, earliest first, page by page", () =>
    walk(async (make) => {
      const seqs: number[] = [];
      for (const id of ["ron-dermer", "ahmad-al-dalati", "ron-dermer", "ron-dermer"]) {
        const { change } = await make("updateEntity", { id, description: unique("Minister") });
        seqs.push(change.seq);
      }
      const after = seqs[0]! - 1;
      expect(await pages({ since: after, orderBy: "EARLIEST" })).toEqual(seqs);
      expect(await pages({ since: after, orderBy: "LATEST" })).toEqual(seqs.toReversed());
      expect(await pages({ since: after })).toEqual(seqs.toReversed());
      const his = seqs.filter((_, n) => n !== 1);
      const of = { since: after, ids: ["ron-dermer", "reuters"] };
      expect(await pages({ ...of, orderBy: "EARLIEST" })).toEqual(his);
      expect(await pages(of)).toEqual(his.toReversed());
      expect(await pages({ ...of, since: seqs[2], orderBy: "EARLIEST" })).toEqual([seqs[3]]);
    }));

  it("of an entity tells of the claims about it, also of one that was moved away", () =>
    walk(async (make) => {
      const person = await make(
        "createEntity",
        { name: unique("Ilya Orlov"), kind: "PERSON" },
        "entity { id }",
      );
      const { id } = person.entity as { id: string };
      const about = {
        subject: id,
        kind: "VISITED",
        object: "damascus",
        event: "trump-sharaa-riyadh",
      };
      const added = await make("addClaim", { ...said, ...about }, "claim { id }");
      const claim = (added.claim as { id: string }).id;
      const corrected = await make("correctClaim", { id: claim, date: "2025-05" }, "claim { id }");
      const right = (corrected.claim as { id: string }).id;
      const moved = await make("moveClaims", { from: id, claims: [right], to: "ron-dermer" });
      const judged = await make("judgeClaim", { id: right, credibility: 3 });
      const retracted = await make("retractClaim", { id: right, kind: "MISREAD" });
      const ofHim = [moved, corrected, added, person].map(({ change }) => change.id);
      expect(await historyOf(id)).toEqual(ofHim);
      const since = person.change.seq;
      expect(await pages({ since, ids: [id], orderBy: "EARLIEST" })).toEqual(
        [added, corrected, moved].map(({ change }) => change.seq),
      );
      const later = [retracted, judged, moved].map(({ change }) => change.id);
      expect((await historyOf("ron-dermer")).slice(0, 3)).toEqual(later);
      for (const end of ["damascus", "trump-sharaa-riyadh"]) {
        const all = [retracted, judged, moved, corrected, added].map(({ change }) => change.id);
        expect((await historyOf(end)).slice(0, 5)).toEqual(all);
      }
      const round = await make(
        "createEntity",
        { name: unique("Round"), kind: "MEETING" },
        "entity { id }",
      );
      const event = (round.entity as { id: string }).id;
      await make("addClaim", { ...said, subject: event, property: "DATE", value: "2025" });
      const ruled = await make("adoptFact", {
        entity: event,
        property: "DATE",
        value: "2025",
        ruling: "ADOPTED",
      });
      expect((await historyOf(event))[0]).toBe(ruled.change.id);
    }));
});

const said = {
  document: "doc:001_6ce460a0ba103162",
  modality: "ASSERTED",
  sourcing: "OWN_VOICE",
  statement: "It is said.",
};

/** Ids of the changes of an entity, latest first. */
async function historyOf(id: string): Promise<string[]> {
  const { data } = await ask<{ entity: { history: { nodes: { id: string }[] } } }>(
    "query ($id: ID!) { entity(id: $id) { history { nodes { id } } } }",
    { id },
  );
  return data.entity.history.nodes.map((change) => change.id);
}

/** The numbers of all changes asked for, read two at a time. */
async function pages(asked: { since?: number; ids?: string[]; orderBy?: string }) {
  const seqs: number[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer<{ changes: Page }> = await ask(
      `query ($since: Int, $ids: [ID!], $orderBy: ChangeOrder, $after: String) {
        changes(since: $since, ids: $ids, orderBy: $orderBy, first: 2, after: $after) {
          totalCount nodes { seq } pageInfo { hasNextPage endCursor }
        }
      }`,
      { ...asked, after },
    );
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = answer.data.changes;
    seqs.push(...nodes.map(({ seq }) => seq));
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(seqs.length);
      return seqs;
    }
    after = pageInfo.endCursor;
  }
}

interface Page {
  totalCount: number;
  nodes: { seq: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
