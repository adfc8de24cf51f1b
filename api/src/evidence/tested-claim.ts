import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Listed } from "../graphql/key.ts";
import type { Database } from "../neo4j/database.ts";
import { type ClaimArrays, COLUMN_NAMES } from "./claim-arrays.ts";
import { type ClaimColumns, COLUMNS_OF_C } from "./claim-columns.ts";
import { admitsAll, askedOfClaims, type LinkFilter, whyNotAdmitted } from "./filter.ts";
import { everCounted } from "./standing.cypher.ts";

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

/** Whether the claim is of a wanted kind, and counts under the filter: of a list of claims. */
export const isListed = (filter: LinkFilter, claim: TestedClaim): boolean =>
  (!choosesKinds(filter) || filter.types.includes(claim.kind as LinkKind)) &&
  counts(askedOfClaims(filter), claim);

const choosesKinds = ({ lenses, kinds }: LinkFilter) => lenses !== null || kinds !== null;
const listsAll = (filter: LinkFilter) => admitsAll(filter) && !choosesKinds(filter);

/**
 * Parameters of a statement that lists what a filter leaves. It reads the columns of claims only if
 * `choosing`: if the filter may leave some claims out.
 */
export const choosing = (filter: LinkFilter) => ({ f: filter, choosing: !listsAll(filter) });

/** Cypher for the claims behind one entry of such a list, grouped from `c`. */
export const CLAIMS_TO_TEST = `collect(CASE WHEN $choosing THEN ${TESTED_CLAIM} END)`;

/** An entry of a list, with the claims behind it if the filter may leave some out. */
export interface Entry extends Partial<Listed> {
  id: string;
  read: TestedClaim[];
}

/** The ids of the entries with at least one claim that the filter leaves, or of which another test holds. */
export const leftOf = (
  filter: LinkFilter,
  entries: readonly Entry[],
  test: typeof counts = isListed,
): string[] =>
  entries
    .filter(({ read }) => listsAll(filter) || read.some((claim) => test(filter, claim)))
    .map(({ id }) => id);

/**
 * A loader's batch function for lists by id: the `entries` of each `key` that the filter leaves.
 */
export const listsUnder =
  (name: string, cypher: string) =>
  async (database: Database, ids: readonly string[], filter: LinkFilter): Promise<Listed[][]> => {
    const params = { ids, ...choosing(filter) };
    const rows = await database.read<{ key: string; entries: Entry[] }>(name, cypher, params);
    const left = new Map(rows.map(({ key, entries }) => [key, listedOf(filter, entries)]));
    return ids.map((id) => left.get(id) ?? []);
  };

function listedOf(filter: LinkFilter, entries: readonly Entry[]): Listed[] {
  const left = new Set(leftOf(filter, entries));
  return entries.filter(({ id }) => left.has(id)).map(({ id, order = 0 }) => ({ id, order }));
}
