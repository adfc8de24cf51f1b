import { describe, expect, it } from "vitest";
import { AFTER_ALL } from "@backchannel/schema/claim.ts";
import {
  admittedClaims,
  ALL_BUT_SOURCES,
  askedOfClaims,
  type LinkFilterInput,
  readLinkFilter,
  whyNotAdmitted,
} from "./filter.ts";
import { arraysOf, type TestClaim } from "./test-claims.ts";
import { dayNumber } from "../dates/day.ts";

const day = (text: string) => dayNumber(text, "test");
const filter = (input: LinkFilterInput) => readLinkFilter(input, ALL_BUT_SOURCES);
const MAY = { from: "2025-05-01", to: "2025-05-31" };

describe("during", () => {
  const dated = (from: string | null, to: string | null): Partial<TestClaim> => ({
    dated: (from ? 1 : 0) + (to ? 2 : 0),
    ...(from && { first: day(from) }),
    ...(to && { last: day(to) }),
  });
  const table: [string, Partial<TestClaim>, boolean, boolean, boolean][] = [
    // claim, admitted as it stands, without includePossible, without includeUndated
    ["inside", dated("2025-05-14", "2025-05-14"), true, true, true],
    ["the month itself", dated("2025-05-01", "2025-05-31"), true, true, true],
    ["a coarse date that overlaps", dated("2025-01-01", "2025-12-31"), true, false, true],
    ["before", dated("2025-04-01", "2025-04-30"), false, false, false],
    ["the known end inside", dated(null, "2025-05-31"), true, false, true],
    ["the known end outside", dated(null, "2025-06-30"), false, false, false],
    ["the known start inside", dated("2025-05-02", null), true, false, true],
    ["the known start outside", dated("2024-12-01", null), false, false, false],
    ["undated", { ...dated(null, null), pubLast: day("2025-06-01") }, true, true, false],
  ];
  it.each(table)("an occasion: %s", (_case, claim, usual, surely, datedOnly) => {
    const claims = arraysOf("OCCASION", [claim]);
    const admits = (input: LinkFilterInput) =>
      admittedClaims(filter({ during: MAY, ...input }), claims).length === 1;
    expect([
      admits({}),
      admits({ includePossible: false }),
      admits({ includeUndated: false }),
    ]).toEqual([usual, surely, datedOnly]);
  });

  it("drops an undated occasion that a document asserts before the window", () => {
    const [april, may] = [day("2025-04-30"), day("2025-05-01")];
    const table: [Partial<TestClaim>, string | null][] = [
      [{ pubFirst: april, pubLast: april }, "told of before the window"],
      [{ pubFirst: april, pubLast: may }, null],
      [{ pubFirst: april, pubLast: AFTER_ALL }, null],
      [{ pubLast: april, modality: "PLANNED" }, null],
      [{ pubLast: april, modality: "ALLEGED" }, null],
      [{ pubLast: april, modality: "DENIED" }, null],
    ];
    const rows = table.map(([claim]) => claim);
    const told = table.map(([, why]) => why);
    for (const asked of [filter({ during: MAY }), askedOfClaims(filter({ during: MAY }))]) {
      const occasions = arraysOf("OCCASION", rows);
      expect(rows.map((_, i) => whyNotAdmitted(asked, occasions, i))).toEqual(told);
      // A state that had begun by then may go on into the window.
      const states = arraysOf("STATE", rows);
      expect(admittedClaims(asked, states)).toHaveLength(rows.length);
    }
    const early = filter({ during: { to: "2025-04-01" } });
    expect(admittedClaims(early, arraysOf("OCCASION", rows))).toHaveLength(rows.length);
  });

  it("drops a state only by dates that exclude the window", () => {
    const states = arraysOf("STATE", [
      dated(null, null),
      dated(null, "2025-06-30"),
      dated(null, "2025-04-30"),
      dated("2025-06-01", null),
    ]);
    expect(admittedClaims(filter({ during: MAY, includeUndated: false }), states)).toEqual([0, 1]);
  });
});

describe("knownBy", () => {
  it("takes what was published, and what possibly was unless told not to", () => {
    const claims = arraysOf("OCCASION", [
      { pubFirst: day("2025-06-01"), pubLast: day("2025-06-01") },
      { pubFirst: day("2025-05-15"), pubLast: day("2025-12-31") },
      { pubFirst: day("2025-06-02"), pubLast: day("2025-06-02") },
    ]);
    expect(admittedClaims(filter({ knownBy: "2025-06-01" }), claims)).toEqual([0, 1]);
    expect(
      admittedClaims(filter({ knownBy: "2025-06-01", includePossible: false }), claims),
    ).toEqual([0]);
  });
});

describe("sources", () => {
  const claims = arraysOf("OCCASION", [
    { publisher: "reuters", carrier: "alwaght", document: "doc:0", origin: "origin:r" },
    {
      publisher: "reuters",
      carrier: "",
      document: "doc:4",
      origin: "origin:r",
      lineage: "|doc:3|",
    },
    { publisher: "alwaght", carrier: "alwaght", document: "doc:2", origin: "origin:a" },
    { publisher: "", carrier: "", document: "doc:3", origin: "origin:x" },
  ]);
  const table: [string, LinkFilterInput, number[]][] = [
    ["a publisher counts as origin and as carrier", { excludePublishers: ["alwaght"] }, [1, 3]],
    [
      "claims without a publisher outlast every exclusion",
      { excludePublishers: ["alwaght", "reuters"] },
      [3],
    ],
    ["only keeps what either outlet is of", { onlyPublishers: ["reuters"] }, [0, 1]],
    ["only nobody keeps nothing", { onlyPublishers: [] }, []],
    ["an origin goes in every document", { excludeOrigins: ["origin:r"] }, [2, 3]],
    ["a document goes with what was taken from it", { excludeDocuments: ["doc:3"] }, [0, 2]],
  ];
  it.each(table)("%s", (_case, input, expected) => {
    expect(admittedClaims(filter(input), claims)).toEqual(expected);
  });

  it("leaves background out unless asked for, and says so", () => {
    const background = arraysOf("STATE", [{ background: true }]);
    expect(whyNotAdmitted(filter({}), background, 0)).toBe("background, not the report itself");
    expect(admittedClaims(filter({ includeBackground: true }), background)).toEqual([0]);
  });
});

describe("a filter that breaks a rule", () => {
  const table: [LinkFilterInput, string][] = [
    [{ knownBy: "2025-02-30" }, 'knownBy: "2025-02-30" is not a day written YYYY-MM-DD.'],
    [{ knownBy: "" }, 'knownBy: "" is not a day written YYYY-MM-DD.'],
    [
      { during: { from: "yesterday" } },
      'during.from: "yesterday" is not a day written YYYY-MM-DD.',
    ],
    [
      { during: { from: "2025-06-01", to: "2025-05-01" } },
      "during: from must not be later than to.",
    ],
    [{ minOrigins: -1 }, "minOrigins: must be 0 or more."],
  ];
  it.each(table)("%o", (input, message) => {
    expect(() => filter(input)).toThrow(message);
  });
});

it("lets lenses and kinds narrow each other", () => {
  expect(filter({ lenses: ["CONTACTS"], kinds: ["MET", "HEADS"] }).types).toEqual(["MET"]);
  expect(filter({}).types).not.toContain("CITES");
});
