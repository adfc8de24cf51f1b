import { fitOf, type End } from "@backchannel/schema/ends.ts";
import {
  keysOf,
  LINK_KINDS,
  type LinkKind,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import { offeredLinkKinds } from "../offered.ts";

/** Kinds of link under the lens they belong to, in the order of the ontology. */
export interface KindGroup {
  lens: string;
  kinds: StatedLinkKind[];
}

/**
 * The kinds that a claim about these two may state, likely ones first; all of them until both ends
 * are chosen. Of those that were retired only the one at hand.
 */
export function kindsThatFit(
  subject: End | null,
  object: End | null,
  likely: readonly LinkKind[] = [],
  atHand: StatedLinkKind | "" = "",
): KindGroup[] {
  const offered = offeredLinkKinds(atHand);
  const fit =
    subject && object
      ? offered.filter((kind) => fitOf(kind, subject, object) === "AS_SAID")
      : offered;
  const first = likely.filter((kind): kind is StatedLinkKind =>
    (fit as readonly LinkKind[]).includes(kind),
  );
  const others = grouped(fit.filter((kind) => !first.includes(kind)));
  return first.length > 0 ? [{ lens: "Most often between such two", kinds: first }, ...others] : others; // prettier-ignore
}

/** The kinds that would fit with subject and object changed over. */
export function kindsReversed(
  subject: End | null,
  object: End | null,
  atHand: StatedLinkKind | "" = "",
): StatedLinkKind[] {
  if (!subject || !object) return [];
  return offeredLinkKinds(atHand).filter((kind) => fitOf(kind, subject, object) === "REVERSED");
}

const grouped = (kinds: readonly StatedLinkKind[]): KindGroup[] =>
  keysOf(LENSES)
    .map((lens) => ({
      lens: LENSES[lens].label,
      kinds: kinds.filter((kind) => LINK_KINDS[kind].lens === lens),
    }))
    .filter((group) => group.kinds.length > 0);
