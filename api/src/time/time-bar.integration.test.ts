import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { COUNTS, problemOf, WINDOW, type Counts } from "../../test/dated.ts";

// The figures were counted by hand in seed/data: events of claims outside glossary and related
// items, asserted or alleged, and not of the lens SOURCES, by the date and `follows` of events.csv.
const ask = testClient(testDatabase());

interface Bar {
  month: string;
  dated: number;
  possibly: number;
}
interface TimeBar extends Counts {
  months: Bar[];
  earlier: Bar | null;
  documents: { document: { id: string }; published: string; dayKnown: boolean }[];
  published: number;
  possiblyPublished: number;
  publishedLater: number;
  sentence: string;
}

async function timeBar(filter: object, entities: string[] | null = null) {
  const { data, errors } = await ask<{ timeBar: TimeBar }>(
    `query ($filter: LinkFilter, $entities: [ID!]) {
      timeBar(filter: $filter, entities: $entities) {
        ${COUNTS} months { month dated possibly } earlier { month dated possibly }
        documents { document { id } published dayKnown }
        published possiblyPublished publishedLater sentence
      }
    }`,
    { filter, entities },
  );
  expect(errors).toBeUndefined();
  return data.timeBar;
}

describe("timeBar", () => {
  it("counts occasions by month from the first that is dated nearby to the last", async () => {
    const { months, earlier } = await timeBar({});
    expect(months.map(({ month, dated, possibly }) => `${month} ${dated}+${possibly}`)).toEqual([
      "2024-12 1+3",
      "2025-01 0+7",
      "2025-02 0+7",
      "2025-03 0+7",
      "2025-04 2+7",
      "2025-05 5+14",
      "2025-06 1+6",
      "2025-07 0+6",
      "2025-08 1+6",
      "2025-09 1+6",
      "2025-10 0+6",
      "2025-11 0+6",
      "2025-12 0+6",
    ]);
    expect(earlier).toEqual({ month: null, dated: 4, possibly: 0 });
  });

  it("takes no notice of the window in its bars, and says how occasions lie to it", async () => {
    const anytime = await timeBar({});
    const windowed = await timeBar({ during: WINDOW, includeUndated: false });
    expect(windowed.months).toEqual(anytime.months);
    expect(windowed).toMatchObject({ inWindow: 12, possibly: 15, undated: 10, orderOnly: 4 });
  });

  it("says of a bar what a window over that month alone would", async () => {
    const { months } = await timeBar({});
    const may = await timeBar({ during: { from: "2025-05-01", to: "2025-05-31" } });
    const bar = months.find(({ month }) => month === "2025-05");
    expect([may.inWindow, may.possibly]).toEqual([bar?.dated, bar?.possibly]);
  });

  it("splits the documents by what had been published, in words too", async () => {
    const bar = await timeBar({ knownBy: "2025-06-01", during: WINDOW });
    expect(bar.sentence).toBe(
      "4 documents were out by 1 June 2025, 3 more possibly; 1 came later.",
    );
    expect([bar.published, bar.possiblyPublished, bar.publishedLater]).toEqual([4, 3, 1]);
    const byClass = Map.groupBy(bar.documents, ({ published }) => published);
    expect(byClass.get("LATER")?.map(({ document }) => document.id)).toEqual([
      "doc:002_b4a5bf619d395079",
    ]);
    expect(
      byClass
        .get("POSSIBLY")
        ?.map(({ document }) => document.id)
        .sort(),
    ).toEqual([
      "doc:003_4bc48f61549dbc2f-r1",
      "doc:003_4bc48f61549dbc2f-r2",
      "doc:003_4bc48f61549dbc2f-r3",
    ]);
    expect(bar.documents.filter(({ dayKnown }) => dayKnown)).toMatchObject([
      { document: { id: "doc:000_17a0ec9264965eae" }, published: "PUBLISHED" },
    ]);
    expect(bar).toMatchObject({ inWindow: 9, possibly: 15, undated: 4, orderOnly: 0 });
  });

  it("leaves out what was only possibly published when told to", async () => {
    const anytime = await timeBar({ knownBy: "2025-06-01" });
    expect(anytime).toMatchObject({ inWindow: 28, undated: 4 });
    const sure = await timeBar({ knownBy: "2025-06-01", includePossible: false });
    expect(sure).toMatchObject({ inWindow: 22, undated: 4 });
    expect(sure.sentence).toBe(
      "4 documents were out by 1 June 2025, 3 more possibly (left out); 1 came later.",
    );
  });

  it("keeps its months where nothing is left to count", async () => {
    const all = await timeBar({});
    const none = await timeBar({ knownBy: "2020-01-01" });
    expect(none.months.map(({ month }) => month)).toEqual(all.months.map(({ month }) => month));
    expect(none.months.every(({ dated, possibly }) => dated + possibly === 0)).toBe(true);
    expect(none.earlier).toBeNull();
    expect(none.sentence).toBe("No document was out by 1 January 2020; 8 came later.");
  });

  it("keeps to the events of the entities and refuses bad arguments", async () => {
    const dermer = await timeBar({}, ["ron-dermer"]);
    expect(dermer).toMatchObject({ inWindow: 0, possibly: 0, undated: 0, orderOnly: 1 });
    expect(await problemOf(ask, "timeBar", 'entities: ["atlantis"]')).toBe(
      'entities: there is no entity "atlantis".',
    );
    expect(await problemOf(ask, "timeBar", 'filter: { knownBy: "2025-13-01" }')).toBe(
      'knownBy: "2025-13-01" is not a day written YYYY-MM-DD.',
    );
  });
});
