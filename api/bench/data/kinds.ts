import { endAllows } from "@backchannel/schema/ends.ts";
import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import type { Random } from "./random.ts";

/** Link kinds of the generated graphs, with how often each is drawn where its ends allow it. */
const WEIGHTS: Partial<Record<StatedLinkKind, number>> = {
  MET: 4,
  NEGOTIATED_WITH: 3,
  MEDIATED: 1,
  REPRESENTS: 3,
  HEADS: 1,
  MEMBER_OF: 3,
  AFFILIATED_WITH: 2,
  PART_OF: 1,
  SUPPORTS: 2,
  OPPOSES: 2,
  PRESSED: 1,
  ATTACKED: 1,
};
export const GENERATED_KINDS = Object.keys(WEIGHTS) as StatedLinkKind[];

/** A kind between two entities, and whether it runs from the second to the first. */
export interface Choice {
  kind: StatedLinkKind;
  turned: boolean;
}

const choices = new Map<string, Choice[]>();

/** A kind that may join two entities of these kinds; null where there is none. */
export function kindBetween(
  a: EntityKind,
  b: EntityKind,
  occasion: boolean,
  random: Random,
): Choice | null {
  const key = `${a} ${b} ${occasion}`;
  const known = choices.get(key) ?? choicesBetween(a, b, occasion);
  choices.set(key, known);
  return known.length > 0 ? random.pick(known) : null;
}

function choicesBetween(a: EntityKind, b: EntityKind, occasion: boolean): Choice[] {
  const fits = (kind: StatedLinkKind, from: EntityKind, to: EntityKind) =>
    endAllows(LINK_KINDS[kind].subject, from) && endAllows(LINK_KINDS[kind].object, to);
  return GENERATED_KINDS.filter(
    (kind) => (LINK_KINDS[kind].temporality === "OCCASION") === occasion,
  ).flatMap((kind) => {
    const ways = [
      ...(fits(kind, a, b) ? [{ kind, turned: false }] : []),
      ...(fits(kind, b, a) ? [{ kind, turned: true }] : []),
    ];
    return ways.flatMap((way) => Array.from({ length: WEIGHTS[kind] ?? 0 }, () => way));
  });
}
