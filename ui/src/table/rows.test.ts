import { expect, test } from "vitest";
import type { EndShown } from "./query.ts";
import { sorted, tableRows, type TableRow } from "./rows.ts";

const end = (id: string): EndShown => ({
  __typename: "State",
  id,
  name: id,
  look: "state",
  icon: "FLAG",
  unnamed: false,
  kindLabel: "state",
});

const row = (subject: string, more: Partial<TableRow> = {}): TableRow => ({
  id: subject,
  links: [subject],
  opens: { type: "link", id: subject },
  subjects: [end(subject)],
  label: "met",
  objects: [end("z")],
  titles: [],
  shareText: null,
  amounts: [],
  evidence: "SINGLE",
  evidenceText: "One document",
  contested: false,
  origins: 1,
  documents: 1,
  dates: null,
  dateText: "not dated",
  dateClass: "UNDATED",
  ...more,
});
const order = (
  rows: TableRow[],
  ...sort: [by: Parameters<typeof sorted>[1]["by"], reversed?: boolean]
) => sorted(rows, { by: sort[0], reversed: sort[1] ?? false }).map(({ id }) => id);

const told = {
  titles: [] as string[],
  shareText: null,
  amounts: [] as TableRow["amounts"][number][],
  label: "met",
  evidence: "SINGLE" as const,
  evidenceText: "One document",
  contested: false,
  origins: 1,
  documents: 1,
  dates: null,
  dateText: "not dated",
  dateClass: "UNDATED" as const,
} satisfies Partial<TableRow>;

test("a mediation is one row in place of its links, and opens as one", () => {
  const link = (id: string, kind: "MEDIATED" | "MET", target: string) => ({
    ...told,
    id,
    kind,
    source: end("m"),
    target: end(target),
  });
  const rows = tableRows({
    truncated: false,
    amounts: [],
    links: [link("1", "MEDIATED", "a"), link("2", "MEDIATED", "b"), link("3", "MET", "a")],
    collapseEvents: [
      {
        ...told,
        id: "mediation",
        label: "mediated between",
        mediators: [end("m")],
        parties: [end("a"), end("b")],
        links: [{ id: "1" }, { id: "2" }],
      },
    ],
  });
  expect(rows.map(({ links }) => links)).toEqual([["1", "2"], ["3"]]);
  expect(rows.map(({ opens }) => opens)).toEqual([
    { type: "mediation", id: "m,a,b" },
    { type: "link", id: "3" },
  ]);
  expect(rows[0]?.objects.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("evidence comes strongest first, and turned round weakest first; ties go by name", () => {
  const rows = [row("b"), row("c", { evidence: "MULTI_ORIGIN" }), row("a")];
  expect(order(rows, "evidence")).toEqual(["c", "a", "b"]);
  expect(order(rows, "evidence", true)).toEqual(["a", "b", "c"]);
});

test("what is not dated stays last, whichever way the dates run", () => {
  const rows = [
    row("undated"),
    row("noYear", { dates: "XXXX-12" }),
    row("winter", { dates: "2025-12" }),
    row("late", { dates: "2025-05" }),
    row("autumn", { dates: "2025-23" }),
    row("ancient", { dates: "-0044-03-15" }),
    row("older", { dates: "-0100" }),
    row("until", { dates: "/2024-01" }),
  ];
  const dated = ["older", "ancient", "until", "late", "autumn", "winter"];
  expect(order(rows, "when")).toEqual([...dated, "noYear", "undated"]);
  expect(order(rows, "when", true)).toEqual([...dated.toReversed(), "noYear", "undated"]);
});

test("numbers come greatest first, contested rows before the rest", () => {
  const rows = [
    row("one"),
    row("two", { origins: 2, documents: 3 }),
    row("ne", { contested: true }),
  ];
  expect(order(rows, "origins")[0]).toBe("two");
  expect(order(rows, "documents")[0]).toBe("two");
  expect(order(rows, "contested")[0]).toBe("ne");
});

test("rows are sorted by the largest sum, and by share where there is none", () => {
  const sum = (total: string) => [{ currency: "EUR", unit: null, total, text: total }];
  const rows = [
    row("none"),
    row("share", { shareText: "25 %" }),
    row("small", { amounts: sum("900") }),
    row("large", { amounts: sum("1200000") }),
  ];
  expect(order(rows, "measure")).toEqual(["large", "small", "share", "none"]);
});
