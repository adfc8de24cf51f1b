import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeed } from "./read.ts";

const data = readSeed(fileURLToPath(new URL("../data", import.meta.url)));

describe("the five reports", () => {
  it("are complete", () => {
    const actors = data.entities.filter((row) => row.also_actor || !isPlaceOnly(row.kind));
    expect({
      documents: data.documents.length,
      origins: data.origins.length,
      actors: actors.length,
      spellings: data.names.filter((row) => row.document !== "").length,
      places: data.entities.filter((row) => row.kind === "STATE" || isPlaceOnly(row.kind)).length,
      events: data.events.length,
      claims: data.summary.claims,
      conflicts: data.conflicts.length,
    }).toEqual({
      documents: 8,
      origins: 26,
      actors: 131,
      spellings: 367,
      places: 43,
      events: 53,
      claims: 371,
      conflicts: 52,
    });
  });

  it("name documents by their citation, never by a number", () => {
    const stated = [...data.statements].flatMap(({ claims, properties }) => [
      ...claims,
      ...properties,
    ]);
    const tables: readonly object[] = [...Object.values(data).filter(Array.isArray), stated].flat();
    const texts = tables.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        typeof value === "string" && PROSE.has(column) ? [value] : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => /\b00[0-4]\b|\bc00\d|-r[1-3]\b/.test(text))).toEqual([]);
  });
});

describe("what readers of the five reports are told", () => {
  const statements = [...data.statements].flatMap(({ claims, properties }) => [
    ...claims,
    ...properties,
  ]);

  it("by editors is what they found, never how to model it", () => {
    const views = data.conflicts.map(({ editor_view }) => editor_view);
    expect(views.every((view) => view.length > 10)).toBe(true);
    const notes = [data.documents, data.entities, data.events]
      .flat()
      .map(({ notes: note }) => note);
    expect([...views, ...notes].filter((text) => TO_MODELLERS.test(text))).toEqual([]);
    // The pattern matches known examples.
    for (const text of [
      "Prefer 14 May.",
      "Keep both; do not infer membership.",
      "Two places with one name; keep two ids.",
      "Show side by side.",
      "Compatible; never merge on that token.",
      "State the security aim as reported fact.",
    ]) {
      expect(text).toMatch(TO_MODELLERS);
    }
  });

  it("by a claim is what its outlet says, never what an editor found in comparing", () => {
    const stated = statements.flatMap(({ statement, attributed_to, date_note }) => [
      statement,
      attributed_to,
      date_note,
    ]);
    expect(stated.filter((text) => FOUND_BY_EDITORS.test(text))).toEqual([]);
    for (const text of [
      "The US envoy was present; no document calls him a mediator.",
      "He acknowledged indirect talks; only Reuters names the mediator.",
      "Given as president, without “interim”.",
      "HTS removed Assad in December 2023, this text says.",
      "none credited; parallels the Reuters text",
    ]) {
      expect(text).toMatch(FOUND_BY_EDITORS);
    }
  });
});

/**
 * Instructions to whoever fills in the tables: at the start of a sentence or clause, or about the
 * tables.
 */
const TO_MODELLERS =
  /(^|[.;:,] |\band )(prefer|keep|show|treat|record|report|merge|plot|attribute|state|count|leave|note|draw|assert|infer)\b|\b(do not|don’t|never (count|merge|infer|use))\b|\b(ids?|claims?|corpus|modell?ed|hypothetical|ignored|separate documents?)\b/i;

/** Remarks only possible after reading several documents or studying the wording of one. */
const FOUND_BY_EDITORS =
  /\b(no (other )?document|(other|this|these) (documents?|texts?)|only (Reuters|Alwaght|Daily8|Kurdistan24) \w+s|parallels|contradicts|inference|avoided|without “|context identifies|editors?)\b|without “/i;

const PROSE = new Set(
  (
    "title outlet_name published_note origin_note notes description basis name date_note " +
    "attributed_to role statement topic editor_view value"
  ).split(" "),
);

const PLACES = [
  "CITY",
  "TOWN",
  "SITE",
  "PROVINCE",
  "REGION",
  "AREA",
  "TERRITORY",
  "BORDER_ZONE",
  "MOUNTAIN",
];
const isPlaceOnly = (kind: string) => PLACES.includes(kind);
