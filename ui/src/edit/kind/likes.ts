import { ENTITY_KINDS, type EntityKindRow } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import { isEntityKind, LIKES } from "@backchannel/schema/records/kind.ts";

/** A shipped kind in words, the type or the lens that it is of, and what it means. */
export function told(kind: string): { label: string; where: string; about: string } {
  if (isEntityKind(kind)) {
    const { label, type }: EntityKindRow = ENTITY_KINDS[kind];
    return { label, where: type.toLowerCase(), about: "" };
  }
  const { did, lens, description } = LINK_KINDS[kind as StatedLinkKind];
  return { label: did, where: lens ? LENSES[lens].short : "", about: description };
}

const WORDS = LIKES.map((kind) => {
  const { label, where, about } = told(kind);
  return { kind, label, text: [kind, label, where, about].join(" ").toLowerCase() };
});

/** The shipped kinds with all these words: first those that are called so, then those that mean it. */
export function likesFor(typed: string): string[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/);
  const rank = (label: string) => (label.startsWith(text) ? 0 : label.includes(text) ? 1 : 2);
  return WORDS.filter((each) => words.every((word) => each.text.includes(word)))
    .toSorted((a, b) => rank(a.label) - rank(b.label))
    .map(({ kind }) => kind);
}
