import type { Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { FILTER_OPTIONS, type FilterState } from "./filter-options.ts";

/** The part of the API's LinkFilter that the page sets. */
export type LinkFilterInput = { kinds: LinkKind[]; evidence: Evidence[] } & {
  [Name in Exclude<keyof FilterState, "lenses" | "involved" | "evidence">]?: NonNullable<
    FilterState[Name]
  >;
};

/** Link kinds that the chosen lenses show; what follows of events belongs to none and has a switch. */
export function kindsOf(lenses: readonly Lens[], involved: boolean): LinkKind[] {
  return keysOf(LINK_KINDS).filter((kind) => {
    const { lens } = LINK_KINDS[kind];
    return lens ? lenses.includes(lens) : involved;
  });
}

/** The filter of the page as the API's LinkFilter. Options with their initial value are left out. */
export function toLinkFilter(filter: FilterState): LinkFilterInput {
  const { lenses, involved, evidence, ...others } = filter;
  const set = keysOf(others).filter((name) => !isInitial(name, filter));
  return {
    kinds: kindsOf(lenses, involved),
    evidence,
    ...Object.fromEntries(set.map((name) => [name, filter[name]])),
  };
}

function isInitial<Name extends keyof FilterState>(name: Name, filter: FilterState): boolean {
  const { codec, initial } = FILTER_OPTIONS[name];
  return codec.write(filter[name]) === codec.write(initial);
}
