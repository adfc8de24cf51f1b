import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import type { Icon } from "@backchannel/schema/entity-icons.ts";
import { LOOKS, type Look } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { FilterState } from "../state/filter-options.ts";

interface Counted {
  lens: Lens | null;
  evidence: Evidence;
}

export interface Facets {
  /** The icon of what is of a look, where all of it has one; absent elsewhere. */
  icons: Partial<Record<Look, Icon>>;
  looks: Record<Look, number>;
  evidence: Record<Evidence, number>;
  lenses: Record<Lens | "INVOLVED", number>;
}

/**
 * The numbers of the key. Each row counts under the other rows' switches but not its own, so
 * that a number says what its switch would show.
 */
export function facets(
  entities: readonly { look: Look; icon?: Icon }[],
  links: readonly Counted[],
  filter: Pick<FilterState, "lenses" | "involved" | "evidence">,
): Facets {
  const zero = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  const counts: Facets = {
    icons: {},
    looks: zero(keysOf(LOOKS)),
    evidence: zero(keysOf(EVIDENCE)),
    lenses: zero([...keysOf(LENSES), "INVOLVED" as const]),
  };
  for (const [look, own] of Map.groupBy(entities, (entity) => entity.look)) {
    counts.looks[look] = own.length;
    const { icon } = own[0]!;
    if (icon && own.every((other) => other.icon === icon)) counts.icons[look] = icon;
  }
  for (const { lens, evidence } of links) {
    const inLens = lens ? filter.lenses.includes(lens) : filter.involved;
    if (inLens) counts.evidence[evidence]++;
    if (filter.evidence.includes(evidence)) counts.lenses[lens ?? "INVOLVED"]++;
  }
  return counts;
}
