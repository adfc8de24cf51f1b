import { endOf, placeOf, type Axis } from "./axis.ts";
import type { TimeBarAnswer } from "./query.ts";

type LaneDocument = Pick<TimeBarAnswer["documents"][number], "first" | "last" | "dayKnown">;

export interface PlacedDocument<T> {
  document: T;
  left: number;
  width: number;
  row: number;
  /** A known day, a span of days, or a first day without a last one. */
  kind: "day" | "span" | "open";
}

const DAY = 86_400_000;
/** A document whose day may be anywhere in a longer span is not drawn: the span says too little. */
const VAGUE_DAYS = 180;
const ROWS = 4;

/**
 * Places documents on the axis in as few rows as possible. Those with too vague dates come back in
 * `vague`.
 */
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

/** The widest gap between documents, if a text fits into it; else null. */
export function widestGap(placed: readonly { left: number; width: number }[]) {
  let end = 0;
  let widest = { left: 0, width: 0 };
  for (const { left, width } of [...placed, { left: 100, width: 0 }]) {
    if (left - end > widest.width) widest = { left: end, width: left - end };
    end = Math.max(end, left + width);
  }
  return widest.width >= ROOM ? widest : null;
}
