import { LINK_KINDS, type LinkKind, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import type { Temporality } from "@backchannel/schema/link-kinds/row.ts";
import type { EventRole } from "@backchannel/schema/roles.ts";
import { type ClaimArrays, COLUMN_NAMES, MAX_CLAIMS_PER_LINK } from "../evidence/claim-arrays.ts";
import type { ClaimColumns } from "../evidence/claim-columns.ts";
import { numbersOfGroups } from "../evidence/groups.ts";
import { summaryOf } from "../evidence/summary.ts";

/** One claim as the derivation reads it: its columns, and what decides its link. */
export type ClaimRow = ClaimColumns & {
  kind: StatedLinkKind;
  subjectId: string;
  objectId: string;
  /** Where it holds; '' for nowhere that it tells. */
  placeId: string;
  /** What an editor gave instead of the roles of the kind; '' for nothing. */
  subjectRole: EventRole | "";
  objectRole: EventRole | "";
  retracted: boolean;
  /** Its days are its event's. */
  borrowed: boolean;
  /** Amount, currency and unit; '' for none. */
  measure: string;
};

/**
 * What one link carries: the parallel arrays of its claims, in claim-id order, without those
 * that we misread, and what they come to while no filter chooses among them.
 * Throws where the link would carry too many.
 */
export function propertiesOf(
  id: string,
  kind: LinkKind,
  rows: readonly ClaimRow[],
  repeats: readonly string[] = [],
) {
  const { temporality } = LINK_KINDS[kind];
  const arrays = { temporality, ...arraysOf(id, temporality, rows) };
  const own = repeats.length > 0 ? { repeats } : {};
  return { arrays: { id, ...arrays, ...own }, summary: summaryOf(arrays, repeats) };
}

function arraysOf(
  linkId: string,
  temporality: Temporality,
  rows: readonly ClaimRow[],
): Omit<ClaimArrays, "temporality"> {
  const kept = rows.filter((row) => !row.retracted).sort((a, b) => (a.claim < b.claim ? -1 : 1));
  if (kept.length > MAX_CLAIMS_PER_LINK) {
    throw new Error(
      `${linkId} would carry ${kept.length} claims; a link takes at most ${MAX_CLAIMS_PER_LINK}. Split it by a more exact kind or entity.`,
    );
  }
  const columns = COLUMN_NAMES.map((column) => [column, kept.map((row) => row[column])] as const);
  const arrays: Record<string, unknown> = Object.fromEntries(columns);
  return { ...arrays, group: numbersOfGroups(temporality, kept) } as Omit<
    ClaimArrays,
    "temporality"
  >;
}
