import { LINK_KINDS, type LinkKind, OCCASIONS } from "@backchannel/schema/kinds.ts";
import type { Listed } from "../graphql/key.ts";
import type { Database } from "../neo4j/database.ts";
import { type ClaimArrays, COLUMN_NAMES } from "./claim-arrays.ts";
import { type ClaimColumns, COLUMNS_OF_C } from "./claim-columns.ts";
import { admitsAll, askedOfClaims, type LinkFilter, whyNotAdmitted } from "./filter.ts";
import { ADMITS_CLAIM } from "./filter.cypher.ts";
import { everCounted, standing } from "./standing.cypher.ts";

/** The columns of a claim that a filter tests, read from the claim itself instead of its link. */
export type TestedClaim = ClaimColumns & {
  /** '' on a property claim. */
  kind: LinkKind | "";
  retracted: boolean;
};

/** Cypher for a TestedClaim of the claim `c`. */
export const TESTED_CLAIM = `{${COLUMNS_OF_C}, kind: coalesce(c.kind, ''),
  retracted: NOT ${everCounted("c")}}`;

/**
 * Whether the claim counts under the filter's days and sources. Kinds, grades and direction are
 * about links, so they are ignored. Background counts: all sides of a disagreement are always shown
 * (R9).
 */
export function counts(filter: LinkFilter, { retracted, kind, ...columns }: TestedClaim): boolean {
  if (retracted) return false;
  const temporality = kind === "" ? "STATE" : LINK_KINDS[kind].temporality;
  const arrays = Object.fromEntries(COLUMN_NAMES.map((name) => [name, [columns[name]]]));
  const claims = { ...arrays, group: [0], temporality } as unknown as ClaimArrays;
  return whyNotAdmitted({ ...filter, includeBackground: true }, claims, 0) === null;
}

const choosesKinds = ({ lenses, kinds }: LinkFilter) => lenses !== null || kinds !== null;

/**
 * Parameters of a statement that asks of each claim whether it `COUNTS`. Background does, as above.
 * Nothing is asked of the claims if the filter leaves none out.
 */
export const counting = (filter: LinkFilter) => ({
  f: { ...filter, includeBackground: true },
  choosing: !admitsAll(filter),
  kinds: null as readonly string[] | null,
  occasions: OCCASIONS,
});

/** The same of a list of claims: only those of a wanted kind. */
export const listing = (filter: LinkFilter) => ({
  ...counting(askedOfClaims(filter)),
  choosing: !admitsAll(filter) || choosesKinds(filter),
  kinds: choosesKinds(filter) ? filter.types : null,
});

/** Whether claim `c` counts under the filter, as Cypher. */
export const COUNTS = `CASE WHEN NOT $choosing THEN ${standing("c")}
  ELSE ${everCounted("c")} AND ($kinds IS NULL OR c.kind IN $kinds) AND ${ADMITS_CLAIM} END`;

/** A loader's batch function for lists by id: the `entries` of each `key`. */
export const listsUnder =
  (name: string, cypher: string) =>
  async (database: Database, ids: readonly string[], filter: LinkFilter): Promise<Listed[][]> => {
    const params = { ids, ...listing(filter) };
    const rows = await database.read<{ key: string; entries: Listed[] }>(name, cypher, params);
    const lists = new Map(rows.map(({ key, entries }) => [key, entries]));
    return ids.map((id) => lists.get(id) ?? []);
  };
