import type { Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type Lens, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { FilterState } from "./store.ts";

/** The part of the API's LinkFilter that the page sets. */
export interface LinkFilterInput {
  kinds: LinkKind[];
  evidence: Evidence[];
  knownBy?: string;
  during?: { from?: string; to?: string };
  includePossible?: false;
  includeUndated?: false;
  excludePublishers?: string[];
  excludeDocuments?: string[];
  excludeOrigins?: string[];
  minOrigins?: number;
}

/** Link kinds that the chosen lenses show; INVOLVED_IN belongs to none and is asked for by name. */
export function kindsOf(lenses: readonly Lens[], involved: boolean): LinkKind[] {
  return keysOf(LINK_KINDS).filter((kind) => {
    const { lens } = LINK_KINDS[kind];
    return lens ? lenses.includes(lens) : involved;
  });
}

/** The state of the filter as the API's LinkFilter. */
export function toLinkFilter(filter: FilterState): LinkFilterInput {
  return {
    kinds: kindsOf(filter.lenses, filter.involved),
    evidence: filter.evidence,
    ...(filter.knownBy ? { knownBy: filter.knownBy } : {}),
    ...(filter.during ? { during: windowOf(filter.during) } : {}),
    ...(filter.includePossible ? {} : { includePossible: false }),
    ...(filter.includeUndated ? {} : { includeUndated: false }),
    ...(filter.excludePublishers.length ? { excludePublishers: filter.excludePublishers } : {}),
    ...(filter.excludeDocuments.length ? { excludeDocuments: filter.excludeDocuments } : {}),
    ...(filter.excludeOrigins.length ? { excludeOrigins: filter.excludeOrigins } : {}),
    ...(filter.minOrigins ? { minOrigins: filter.minOrigins } : {}),
  };
}

const windowOf = ({ from, to }: NonNullable<FilterState["during"]>) => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
