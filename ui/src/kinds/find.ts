import {
  ENTITY_KINDS,
  type EntityKind,
  type EntityKindRow,
} from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { LENSES, type LinkKindRow } from "@backchannel/schema/link-kinds/row.ts";

/** A kind of entity with its row, which may be the graph's own. */
export interface EntityKindShown extends EntityKindRow {
  kind: EntityKind;
}
/** A kind of link, likewise. */
export interface LinkKindShown extends LinkKindRow {
  kind: LinkKind;
}

export const entityKindShown = (kind: EntityKind): EntityKindShown => ({
  kind,
  ...ENTITY_KINDS[kind],
});
export const linkKindShown = (kind: LinkKind): LinkKindShown => ({ kind, ...LINK_KINDS[kind] });

/** Whether every word typed stands in one of these texts. */
export function holdsAll(typed: string, texts: readonly (string | null | undefined)[]): boolean {
  const text = texts.join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What a kind of entity is found by. */
export const wordsOfEntityKind = ({ kind, label, type, families, ftm, own }: EntityKindShown) => [
  kind,
  label,
  type,
  ...families,
  ftm,
  own?.like,
];

/** What a kind of link is found by. */
export const wordsOfLinkKind = ({ kind, lens, own, ...row }: LinkKindShown) => [
  kind,
  row.did,
  row.would,
  row.didNot,
  row.inverse,
  row.description,
  lens && LENSES[lens].label,
  own?.like,
];
