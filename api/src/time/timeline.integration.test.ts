import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { COUNTS, problemOf, WINDOW, type Counts } from "../../test/dated.ts";

// The figures were counted by hand in seed/data: events of claims outside glossary and related
// items, asserted or alleged, and not of the lens SOURCES, by the date and `follows` of events.csv.
const ask = testClient(testDatabase());

interface Timeline extends Counts {
  totalCount: number;
  nodes: {
    event: { id: string };
    dateClass: string;
    dateText: string;
    follows: { id: string } | null;
  }[];
}

async function timeline(filter: object, entities: string[] | null = null) {
  const { data, errors } = await ask<{ timeline: Timeline }>(
    `query ($filter: LinkFilter, $entities: [ID!]) {
      timeline(filter: $filter, entities: $entities, first: 100) {
        totalCount ${COUNTS} nodes { event { id } dateClass dateText follows { id } }
      }
    }`,
    { filter, entities },
  );
  expect(errors).toBeUndefined();
  return data.timeline;
}

describe("timeline", () => {
  it("puts every occasion in one class", async () => {
    const { totalCount, inWindow, possibly, undated, orderOnly } = await timeline({});
    expect({ inWindow, possibly, undated, orderOnly }).toEqual({
      inWindow: 31,
      possibly: 0,
      undated: 10,
      orderOnly: 4,
    });
    expect(totalCount).toBe(45);
  });

  it("lists an undated occasion after the one it follows, and says so", async () => {
    const { nodes } = await timeline({});
    const ids = nodes.map(({ event }) => event.id);
    const inOrder = nodes.filter(({ dateClass }) => dateClass === "ORDER_ONLY");
    expect(inOrder.map(({ event, follows }) => [event.id, follows?.id])).toEqual([
      ["baku-round-1", "agreement-effort-june-2025"],
      ["last-session-before-paris", undefined],
      ["dermer-resignation", "last-session-before-paris"],
      ["paris-round", "baku-round-september-2025"],
    ]);
    for (const { event, follows } of inOrder.filter((node) => node.follows))
      expect(ids.indexOf(event.id)).toBeGreaterThan(ids.indexOf(follows!.id));
    const [last, resigned, paris] = ["last-session-before-paris", "dermer-resignation", "paris-round"].map((id) => ids.indexOf(id)); // prettier-ignore
    expect([resigned, paris]).toEqual([last! + 1, last! + 2]);
    expect(ids.indexOf("baku-round-1")).toBeLessThan(ids.indexOf("talks-progress-august-2025"));
    expect(inOrder[0]?.dateText).toBe("after First signs of an agreement effort, day not given");
    expect(inOrder[1]?.dateText).toMatch(/^before .*, day not given$/);
    const undated = nodes.filter(({ dateClass }) => dateClass === "UNDATED");
    const firstUndated = nodes.findIndex(({ dateClass }) => dateClass === "UNDATED");
    const atTheEnd = nodes.slice(firstUndated).map(({ dateClass }) => dateClass);
    expect(undated).toHaveLength(10);
    expect(atTheEnd.filter((name) => name !== "ORDER_ONLY")).toHaveLength(10);
    expect(new Set(undated.map(({ dateText }) => dateText))).toEqual(new Set(["not dated"]));
  });

  it("counts all classes of a window, and lists those that are wanted", async () => {
    const counts = { inWindow: 12, possibly: 15, undated: 10, orderOnly: 4 };
    const wide = await timeline({ during: WINDOW });
    expect(wide).toMatchObject({ ...counts, totalCount: 12 + 15 + 10 + 4 });
    const sure = await timeline({ during: WINDOW, includePossible: false });
    expect(sure).toMatchObject({ ...counts, totalCount: 12 + 10 + 4 });
    const dated = await timeline({ during: WINDOW, includeUndated: false });
    expect(dated).toMatchObject({ ...counts, totalCount: 12 + 15 });
    expect(new Set(dated.nodes.map(({ dateClass }) => dateClass))).toEqual(
      new Set(["IN_WINDOW", "POSSIBLY"]),
    );
  });

  it("keeps to the events of the entities, ordered by events outside the list", async () => {
    const { totalCount, nodes } = await timeline({}, ["ron-dermer"]);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      event: { id: "dermer-resignation" },
      dateText: "after Last session before Paris, day not given",
    });
    expect(await timeline({}, [])).toMatchObject({ totalCount: 0, inWindow: 0 });
  });

  it("is empty where nothing is left, and says what is wrong with an argument", async () => {
    const none = await timeline({ knownBy: "2020-01-01" });
    expect(none).toMatchObject({ totalCount: 0, inWindow: 0, undated: 0, nodes: [] });
    const during = (window: string) =>
      problemOf(ask, "timeline", `filter: { during: { ${window} } }`);
    expect(await during('from: "2025-06-01", to: "2025-05-01"')).toBe(
      "during: from must not be later than to.",
    );
    expect(await during('from: "2025-02-30"')).toBe(
      'during.from: "2025-02-30" is not a day written YYYY-MM-DD.',
    );
    expect(await problemOf(ask, "timeline", 'entities: ["atlantis"]')).toBe(
      'entities: there is no entity "atlantis".',
    );
    const many = JSON.stringify(Array.from({ length: 501 }, (_, i) => `e-${i}`));
    expect(await problemOf(ask, "timeline", `entities: ${many}`)).toBe(
      "entities: takes at most 500 ids.",
    );
  });
});
