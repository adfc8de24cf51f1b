import { FILTER_ADDRESS } from "@backchannel/schema/filter-address.ts";
import { expect, test } from "vitest";
import { DEFAULT_FILTER } from "../state/filter-options.ts";
import { toLinkFilter } from "../state/link-filter.ts";
import { downloadAddress } from "./download.ts";

test("a download has the filter of the page in its address, by the keys that the page has", () => {
  const filter = toLinkFilter({
    ...DEFAULT_FILTER,
    lenses: ["FORCE"],
    involved: false,
    evidence: ["SINGLE", "ECHOED"],
    knownBy: "2025-06-01",
    during: { from: null, to: "2025-05-31" },
    includeUndated: false,
    excludePublishers: ["reuters", "daily8"],
    natures: ["REPORTING"],
    minOrigins: 2,
  });
  const address = new URL(downloadAddress({ ids: ["syria", "israel"], filter })!, "http://here");
  expect(address.pathname).toBe("/export/links.csv");
  const { kinds, ...others } = Object.fromEntries(address.searchParams);
  expect(FILTER_ADDRESS.kinds.codec.read(kinds!).value).toEqual(filter.kinds);
  expect(others).toEqual({
    show: "syria,israel",
    evidence: "echoed,single",
    "published-by": "2025-06-01",
    during: "..2025-05-31",
    undated: "no",
    without: "reuters,daily8",
    natures: "reporting",
    origins: "2",
  });
});

test("there is none where its address would be cut off on the way", () => {
  const ids = Array.from({ length: 500 }, (_, i) => `an-entity-with-a-long-id-${i}`);
  expect(downloadAddress({ ids, filter: toLinkFilter(DEFAULT_FILTER) })).toBeNull();
});
