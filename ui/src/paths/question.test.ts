import { expect, test } from "vitest";
import { DEFAULT_FILTER, type FilterState } from "../state/filter-options.ts";
import { NEW_QUESTION } from "../state/store.ts";
import { variablesOf, variablesWithout } from "./question.ts";

const question = { ...NEW_QUESTION, from: ["a"], to: ["b"] };
const reading = { timeBudget: 5000, limit: 5 };
const filterAsked = (filter: Partial<FilterState>, alleged = false) =>
  variablesOf({ ...question, alleged }, { ...DEFAULT_FILTER, ...filter }, reading).filter!;

test("usual lenses are left to the API, others are asked for by their kinds", () => {
  expect(filterAsked({})).not.toHaveProperty("kinds");
  expect(filterAsked({ lenses: DEFAULT_FILTER.lenses.toReversed() })).not.toHaveProperty("kinds");
  expect(filterAsked({ lenses: ["CONTACTS"] }).kinds).not.toContain("REPRESENTS");
  expect(filterAsked({ involved: false }).kinds).not.toContain("INVOLVED_IN");
});

test("what is alleged only counts on a path only when asked for", () => {
  expect(DEFAULT_FILTER.evidence).toContain("OPINION");
  expect(filterAsked({}).evidence).not.toContain("OPINION");
  expect(filterAsked({}, true).evidence).toContain("OPINION");
  expect(filterAsked({ evidence: ["SINGLE"] }).evidence).toEqual(["SINGLE"]);
});

test("both clocks and the sources left out hold on paths too", () => {
  const during = { from: "2025-01-01", to: null };
  expect(
    filterAsked({
      knownBy: "2025-05-31",
      during,
      includeUndated: false,
      excludePublishers: ["reuters"],
    }),
  ).toMatchObject({
    knownBy: "2025-05-31",
    during: { from: "2025-01-01" },
    includeUndated: false,
    excludePublishers: ["reuters"],
  });
});

test("an outlet left out on trial comes to those left out everywhere", () => {
  const variables = variablesOf(
    question,
    { ...DEFAULT_FILTER, excludePublishers: ["alwaght"] },
    reading,
  );
  const trial = variablesWithout(variables, "reuters");
  expect(trial.filter!.excludePublishers).toEqual(["alwaght", "reuters"]);
  expect(variables.filter!.excludePublishers).toEqual(["alwaght"]);
});
