import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cell, csvCell, FORMS, rowOf, selectionOf } from "./columns.ts";

const COLUMNS = {
  id: "id",
  subject: "source.id",
  subject_name: "source.name",
  citations: "documentNodes.citation",
  links: "links(first: 0, filter: $filter).totalCount",
  latitude: "Place|State.latitude",
};

it("asks for each field once, and for what only some types have", () => {
  expect(selectionOf(COLUMNS)).toBe(
    "id source { id name } documentNodes { citation } links(first: 0, filter: $filter) { totalCount } ... on Place { latitude } ... on State { latitude }",
  );
});

it("reads cells where the columns say, lists as lists, and what is not there as null", () => {
  const node = {
    id: "link:a:MET:b",
    source: { id: "a", name: "A" },
    documentNodes: [{ citation: "Alwaght, 1 June 2025" }, { citation: "Daily8, 2 June 2025" }],
    links: { totalCount: 3 },
  };
  expect(rowOf(COLUMNS, node)).toEqual({
    id: "link:a:MET:b",
    subject: "a",
    subject_name: "A",
    citations: ["Alwaght, 1 June 2025", "Daily8, 2 June 2025"],
    links: 3,
    latitude: null,
  });
  expect(rowOf({ outlet: "document.outlet.id" }, { document: { outlet: null } })).toEqual({
    outlet: null,
  });
});

it.each<[Cell, string]>([
  ["=1+1", "'=1+1"],
  ["+963 11", "'+963 11"],
  ["-0044", "'-0044"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  [["=a", "b"], "'=a|b"],
  [-33.9, "-33.9"],
  [true, "yes"],
  [false, "no"],
  [null, ""],
  ["Syria = Israel", "Syria = Israel"],
])("writes %o as %o in CSV", (cell, text) => expect(csvCell(cell)).toBe(text));

it("writes texts that a reader of CSV reads back, and JSON lines untouched", () => {
  const texts = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string()), { minLength: 1 });
  fc.assert(
    fc.property(texts, (pairs) => {
      const rows = pairs.map(([a, b]) => ({ a, b }));
      const csv = FORMS.csv.head({ a: "a", b: "b" }) + FORMS.csv.rows(rows);
      const read = parse(csv, { columns: true }) as Record<string, string>[];
      const expected = rows.map(({ a, b }) => ({ a: csvCell(a), b: csvCell(b) }));
      expect(read).toEqual(expected);
      for (const row of read)
        for (const text of Object.values(row)) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      const lines = FORMS.jsonl.rows(rows).split("\n").slice(0, -1);
      expect(lines.map((line) => JSON.parse(line) as object)).toEqual(rows);
    }),
  );
});
