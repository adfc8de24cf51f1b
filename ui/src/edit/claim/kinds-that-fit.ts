import { fitOf, type End } from "@backchannel/schema/ends.ts";
import {
  keysOf,
  LINK_KINDS,
  type LinkKind,
  STATED_KINDS,
  type StatedLinkKind,
} from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";

/** Kinds of link under the lens they belong to, in the order of the ontology. */
export interface KindGroup {
  lens: string;
  kinds: StatedLinkKind[];
}

/**
 * The kinds that a claim about these two may state, likely ones first; all of them until both ends
 * are chosen.
 */
export function kindsThatFit(
  subject: End | null,
  object: End | null,
  likely: readonly LinkKind[] = [],
): KindGroup[] {
  const fit =
    subject && object
      ? STATED_KINDS.filter((kind) => fitOf(kind, subject, object) === "AS_SAID")
      : STATED_KINDS;
  const first = likely.filter((kind): kind is StatedLinkKind =>
    (fit as readonly LinkKind[]).includes(kind),
  );
  const others = grouped(fit.filter((kind) => !first.includes(kind)));
  return first.length > 0 ? [{ lens: "Most often between such two", kinds: first }, ...others] : others; // prettier-ignore
}

/** The kinds that would fit with subject and object changed over. */
export function kindsReversed(subject: End | null, object: End | null): StatedLinkKind[] {
  if (!subject || !object) return [];
  return STATED_KINDS.filter((kind) => fitOf(kind, subject, object) === "REVERSED");
}

const grouped = (kinds: readonly StatedLinkKind[]): KindGroup[] =>
  keysOf(LENSES)
    .map((lens) => ({
      lens: LENSES[lens].label,
      kinds: kinds.filter((kind) => LINK_KINDS[kind].lens === lens),
    }))
    .filter((group) => group.kinds.length > 0);
