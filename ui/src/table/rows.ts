import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { daysOf, readDate } from "@backchannel/schema/edtf.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { mediationId } from "../evidence/mediation-query.ts";
import type { DateClass } from "../window/ByWindow.tsx";
import type { Selection } from "../state/store.ts";
import type { AmountShown, EndShown, LinkTableAnswer } from "./query.ts";

/** A row of the table: a link, or a mediation with its links. */
export interface TableRow {
  id: string;
  /** Ids of its links. */
  links: string[];
  /** What opens in the panel. */
  opens: NonNullable<Selection>;
  subjects: readonly EndShown[];
  label: string;
  objects: readonly EndShown[];
  /** The titles and parts that its claims give beside the relation. */
  titles: readonly string[];
  /** Its shares, and its sums for each currency or unit. */
  shareText: string | null;
  amounts: readonly AmountShown[];
  evidence: Evidence;
  evidenceText: string;
  contested: boolean;
  origins: number;
  documents: number;
  /** When, as EDTF and in words, from the dates of its claims. */
  dates: string | null;
  dateText: string;
  dateClass: DateClass;
}

/** One row per link; what one mediator did between two parties is one row. */
export function tableRows({ links, collapseEvents }: LinkTableAnswer): TableRow[] {
  return [
    ...collapseEvents.map(({ mediators, parties, links: carried, ...row }) => ({
      ...row,
      links: carried.map(({ id }) => id),
      opens: {
        type: "mediation" as const,
        id: mediationId(
          mediators[0]!.id,
          parties.map(({ id }) => id),
        ),
      },
      subjects: mediators,
      objects: parties,
      titles: [],
      shareText: null,
      amounts: [],
    })),
    ...links
      .filter(({ kind }) => kind !== "MEDIATED")
      .map(({ source, target, kind: _, ...row }) => ({
        ...row,
        links: [row.id],
        opens: { type: "link" as const, id: row.id },
        subjects: [source],
        objects: [target],
      })),
  ];
}

export type Column =
  | "subject"
  | "relation"
  | "object"
  | "measure"
  | "evidence"
  | "contested"
  | "origins"
  | "documents"
  | "when";

export interface Sort {
  by: Column;
  /** Against the usual order of the column. */
  reversed: boolean;
}

const GRADES = keysOf(EVIDENCE);
const names = (ends: readonly EndShown[]) => ends.map(({ name }) => name).join(", ");
const byText = (a: string, b: string) => a.localeCompare(b);

/** The usual order of each column: most or best first, or A to Z. */
const ORDERS: Record<Column, (a: TableRow, b: TableRow) => number> = {
  subject: (a, b) => byText(names(a.subjects), names(b.subjects)),
  relation: (a, b) => byText(a.label, b.label),
  object: (a, b) => byText(names(a.objects), names(b.objects)),
  measure: (a, b) => mostOf(b) - mostOf(a),
  evidence: (a, b) => GRADES.indexOf(a.evidence) - GRADES.indexOf(b.evidence),
  contested: (a, b) => Number(b.contested) - Number(a.contested),
  origins: (a, b) => b.origins - a.origins,
  documents: (a, b) => b.documents - a.documents,
  when: (a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0),
};

/** The largest sum of a row, else its share; an order is all that it is good for. */
function mostOf({ amounts, shareText }: TableRow): number {
  const totals = amounts.map(({ total }) => Number.parseFloat(total ?? "0"));
  return Math.max(0, ...totals, totals.length === 0 ? Number.parseFloat(shareText ?? "0") : 0);
}
export const isMeasured = ({ amounts, shareText }: TableRow) =>
  amounts.length > 0 || shareText !== null;

/** The first day that its dates may mean, else the last; null where they mean none. */
function startOf({ dates }: TableRow): number | null {
  const [start = "", end = start] = (dates ?? "").split("/");
  return daysOf(readDate(start))?.first ?? daysOf(readDate(end))?.last ?? null;
}
const isDated = (row: TableRow) => startOf(row) !== null;

/**
 * Sorts rows by a column. Equal rows are sorted by subject, relation and object; undated rows
 * always come last.
 */
export function sorted(rows: readonly TableRow[], { by, reversed }: Sort): TableRow[] {
  const turn = reversed ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      (by === "when" ? Number(isDated(b)) - Number(isDated(a)) : 0) ||
      turn * ORDERS[by](a, b) ||
      ORDERS.subject(a, b) ||
      ORDERS.relation(a, b) ||
      ORDERS.object(a, b),
  );
}
