import { endOf, placeOf, type Axis } from "./axis.ts";
import type { TimeBarAnswer } from "./query.ts";

type LaneDocument = Pick<TimeBarAnswer["documents"][number], "first" | "last" | "dayKnown">;

export interface PlacedDocument<T> {
  document: T;
  /** In percent of the axis. */
  left: number;
  width: number;
  row: number;
  /** A day, a span of days, or a first day without a last. */
  kind: "day" | "span" | "open";
}

const DAY = 86_400_000;
/** A document that may be of any day of so long a span says too little to be drawn. */
const VAGUE_DAYS = 180;
const ROWS = 4;

/** Puts documents side by side in as few rows as there are; those too vague are set apart. */
export function placeDocuments<T extends LaneDocument>(axis: Axis, documents: readonly T[]) {
  const vague = documents.filter(isVague);
  const ends: number[] = [];
  const placed = documents
    .filter((document) => !isVague(document))
    .map((document) => ({ document, ...spanOf(axis, document) }))
    .sort((a, b) => a.left - b.left || a.width - b.width)
    .map((span): PlacedDocument<T> => {
      const free = Array.from({ length: ROWS }, (_, row) => row).find(
        (row) => (ends[row] ?? -1) < span.left,
      );
      const row = free ?? ends.indexOf(Math.min(...ends));
      ends[row] = span.left + span.width;
      return { ...span, row };
    });
  return { placed, vague };
}

function isVague({ first, last }: LaneDocument): boolean {
  if (!first) return true;
  return last !== null && (Date.parse(last) - Date.parse(first)) / DAY > VAGUE_DAYS;
}

function spanOf(axis: Axis, { first, last, dayKnown }: LaneDocument) {
  const left = placeOf(axis, first!);
  const right = last ? endOf(axis, last) : 100;
  const kind = dayKnown ? ("day" as const) : last ? ("span" as const) : ("open" as const);
  return { left, width: right - left, kind };
}

const ROOM = 22;

/** The widest room between documents, for words; null where there is none. */
export function widestGap(placed: readonly { left: number; width: number }[]) {
  let end = 0;
  let widest = { left: 0, width: 0 };
  for (const { left, width } of [...placed, { left: 100, width: 0 }]) {
    if (left - end > widest.width) widest = { left: end, width: left - end };
    end = Math.max(end, left + width);
  }
  return widest.width >= ROOM ? widest : null;
}
