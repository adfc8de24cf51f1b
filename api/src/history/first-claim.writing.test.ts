import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";

const database = testDatabase();
const { ask, change, changed } = editorOf(database);

const MET = {
  subject: "ahmad-al-dalati",
  kind: "MET",
  object: "ron-dermer",
  modality: "ASSERTED",
  sourcing: "UNNAMED",
  statement: "The two are said to have met.",
};

describe("a claim in a new document", () => {
  it("is added, told in the history, retracted and taken back step by step", async () => {
    const before = await dumpGraph(database);
    const title = unique("A note");
    const made = await changed(
      "createDocument",
      {
        title,
        outlet: "reuters",
        publishedAt: "2025-07-01",
        url: `https://example.org/${title.slice(-8)}`,
        language: "en",
      },
      "document { id citation version mainOrigin { id description publisher { id } } }",
    );
    const document = made.document as { id: string; citation: string; version: number };
    expect(document).toMatchObject({
      citation: "Reuters, 1 July 2025",
      version: 1,
      mainOrigin: { publisher: { id: "reuters" } },
    });
    const added = await changed(
      "addClaim",
      { ...MET, document: document.id, paragraph: 3, date: "2025-06", reason: "read today" },
      "claim { id version link { id claimCount evidence } origin { id } dateText author } similar { id }",
    );
    expect(added.claim).toMatchObject({
      version: 1,
      author: "Anna",
      dateText: "June 2025",
      link: { id: "link:ahmad-al-dalati:MET:ron-dermer" },
    });
    expect(added.change.sentence).toBe(
      "Anna added a claim: Ahmad al-Dalati met Ron Dermer (Reuters, 1 July 2025, ¶ 3)",
    );
    const { id } = added.claim as { id: string };
    const retracted = await changed(
      "retractClaim",
      { id, kind: "SOURCE_WITHDREW", on: "2025-07-03", ifVersion: 1 },
      "claims { version retraction retractedOn link { evidence claimCount } }",
    );
    expect(retracted.claims).toMatchObject([
      {
        version: 2,
        retraction: "SOURCE_WITHDREW",
        retractedOn: "2025-07-03",
      },
    ]);
    const stale = await change(
      "retractClaim",
      { id, kind: "MISREAD", ifVersion: 1 },
      "",
      "... on StaleVersion { version current { id } }",
    );
    expect(stale).toMatchObject({ __typename: "StaleVersion", version: 2, current: { id } });

    const blocked = await change(
      "revertChange",
      { change: added.change.id },
      "",
      "... on RevertBlocked { changes { id } }",
    );
    expect(blocked).toMatchObject({
      __typename: "RevertBlocked",
      changes: [{ id: retracted.change.id }],
    });
    const used = await change(
      "revertChange",
      { change: made.change.id },
      "",
      "... on RevertBlocked { changes { id } records { id } }",
    );
    expect(used).toMatchObject({ __typename: "RevertBlocked", records: [{ id }] });

    const history = await ask<{
      claim: { history: { nodes: { sentence: string; differences: object[] }[] } };
    }>(
      `query ($id: ID!) { claim(id: $id) { history { totalCount nodes { sentence reason differences { field before after recordText } } } } }`,
      { id },
    );
    expect(history.errors).toBeUndefined();
    expect(history.data.claim.history.nodes[0]!.differences).toContainEqual({
      field: "why retracted",
      before: null,
      after: "the source withdrew it",
      recordText: MET.statement,
    });
    expect(history.data.claim.history.nodes[1]!.differences).toContainEqual({
      field: "subject",
      before: null,
      after: "Ahmad al-Dalati",
      recordText: MET.statement,
    });

    for (const one of [retracted, added, made])
      await changed("revertChange", { change: one.change.id });
    expect(await dumpGraph(database)).toBe(before);
  });
});
