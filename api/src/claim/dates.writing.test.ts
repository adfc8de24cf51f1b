import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { batchwise, deriveAllPending } from "../derive/pending.ts";
import { settleAnew } from "../derive/settle-anew.ts";

const database = testDatabase();
const { ask, change, walk } = editorOf(database);

const ENDS = { subject: "ron-dermer", kind: "MET", object: "ahmad-al-dalati" };
const LINK = "link:ahmad-al-dalati:MET:ron-dermer";
const SAID = {
  document: "doc:001_6ce460a0ba103162",
  modality: "ASSERTED",
  sourcing: "OWN_VOICE",
  statement: "They are said to have met.",
};

async function link(filter: object = {}) {
  const { data } = await ask<{
    link: { dateText: string; first: string; last: string; claimCount: number };
  }>(
    "query ($id: ID!, $filter: LinkFilter) { link(id: $id, filter: $filter) { dateText first last claimCount } }",
    { id: LINK, filter },
  );
  return data.link;
}

describe("dates", () => {
  it.each([
    ["2025-02-29", "date: 2025 has no 29 February."],
    ["2025-05-14/2025-05-13", "date: ends before it starts."],
    ["2025-05-14T01:00:00+04:00", "date: must be a day without a time of day: write 2025-05-14."],
  ])("refuse %s for a claim, an event and a document alike", async (date, message) => {
    const claim = await change("addClaim", { ...SAID, ...ENDS, date });
    expect(claim).toMatchObject({ __typename: "InvalidDate", message });
    const event = await change("createEntity", { name: unique("Round"), kind: "MEETING", date });
    expect(event).toMatchObject({ __typename: "InvalidDate", message });
    const document = await change("createDocument", {
      title: unique("Report"),
      outlet: "reuters",
      language: "en",
      publishedAt: date,
    });
    expect(document).toMatchObject({
      __typename: "InvalidDate",
      message: message.replace("date:", "publishedAt:"),
    });
  });

  it("of a season last from its first month to its last, and are told by its name", () =>
    walk(async (make) => {
      await make("addClaim", { ...SAID, ...ENDS, date: "2025-23" });
      expect(await link()).toEqual({
        dateText: "autumn 2025",
        first: "2025-09-01",
        last: "2025-11-30",
        claimCount: 1,
      });
      const during = (from: string, to: string) =>
        link({ during: { from, to }, includeUndated: false, includePossible: true });
      expect((await during("2025-10-01", "2025-11-30")).claimCount).toBe(1);
      expect((await during("2025-07-01", "2025-08-31"))?.claimCount ?? 0).toBe(0);
    }));

  it.each([
    [["2025"], "2025"],
    [["2025-05~"], "about May 2025"],
    [["2025-XX-15"], "the 15th of a month in 2025"],
    [["2025-05/2025", "2025-05-14"], "May 2025 – 2025"],
    [["2024-12", "/2025-05"], "December 2024 – May 2025"],
  ])("%j are told of a link as they were given: %s", (dates, words) =>
    walk(async (make) => {
      for (const date of dates) {
        await make("addClaim", { ...SAID, ...ENDS, date, statement: unique("Said") });
      }
      expect((await link()).dateText).toBe(words);
    }),
  );

  it("that an older version read otherwise are read anew", () =>
    walk(async (make) => {
      await make("addClaim", { ...SAID, ...ENDS, date: "2025-23" });
      await database.write((tx) =>
        tx.run("MATCH (c:Claim {linkId: $link}) SET c.first = 0, c.last = 1", { link: LINK }),
      );
      await settleAnew(database);
      await deriveAllPending(batchwise(database));
      expect((await link()).first).toBe("2025-09-01");
    }));

  it.each([
    ["2025-05", "RELATIVE", "RELATIVE"],
    ["2025-05", undefined, null],
    ["", "RELATIVE", null],
  ])("%j of an editor are %s, so they read as %s", (date, dateBasis, read) =>
    walk(async (make) => {
      await make("addClaim", { ...SAID, ...ENDS, date, dateBasis });
      const { data } = await ask<{ link: { claims: { nodes: object[] } } }>(
        "query ($id: ID!) { link(id: $id) { claims { nodes { dateBasis } } } }",
        { id: LINK },
      );
      expect(data.link.claims.nodes).toEqual([{ dateBasis: read }]);
    }),
  );
});
