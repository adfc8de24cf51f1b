import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Database } from "../neo4j/database.ts";
import { ARRAY_NAMES, type ClaimArrays } from "./claim-arrays.ts";
import { type ClaimColumns, COLUMNS_OF_C } from "./claim-columns.ts";
import { admitsAll, type LinkFilter, whyNotAdmitted } from "./filter.ts";
import { everCounted } from "./standing.cypher.ts";

/** A claim that is read by itself, not on the link it carries. */
export type LoneClaim = ClaimColumns & {
  /** '' on a property claim. */
  kind: LinkKind | "";
  retracted: boolean;
};

/** Cypher for a LoneClaim of the claim `c`. */
export const LONE_CLAIM = `{${COLUMNS_OF_C}, kind: coalesce(c.kind, ''),
  retracted: NOT ${everCounted("c")}}`;

/**
 * Whether the filter's days and sources let the claim count. What it says of kinds, grades and
 * direction concerns links. Background counts: the sides of a disagreement are always shown (R9).
 */
export function counts(filter: LinkFilter, { retracted, kind, ...columns }: LoneClaim): boolean {
  if (retracted) return false;
  const temporality = kind === "" ? "STATE" : LINK_KINDS[kind].temporality;
  const arrays = Object.fromEntries(ARRAY_NAMES.map((name) => [name, [columns[name]]]));
  const claims = { ...arrays, temporality } as unknown as ClaimArrays;
  return whyNotAdmitted({ ...filter, includeBackground: true }, claims, 0) === null;
}

/** What a statement is asked with that lists what a filter leaves of claims. */
export const choosing = (filter: LinkFilter) => ({ f: filter, choosing: !admitsAll(filter) });

/**
 * Cypher for the claims that an entry of such a list stands for, grouped from `c`: read only
 * where the filter chooses among them.
 */
export const CHOSEN_FROM = `collect(CASE WHEN $choosing THEN ${LONE_CLAIM} END)`;

/** An entry of a list, with the claims it stands for where a filter chooses among them. */
export interface Entry {
  id: string;
  read: LoneClaim[];
}

/** The ids of the entries of which the filter leaves a claim. */
export const leftOf = (filter: LinkFilter, entries: readonly Entry[]): string[] =>
  entries
    .filter(({ read }) => admitsAll(filter) || read.some((claim) => counts(filter, claim)))
    .map(({ id }) => id);

/** A loader's batch of lists by id: the `entries` of each `key` that the filter leaves. */
export const listsUnder =
  (name: string, cypher: string) =>
  async (database: Database, ids: readonly string[], filter: LinkFilter): Promise<string[][]> => {
    const params = { ids, ...choosing(filter) };
    const rows = await database.read<{ key: string; entries: Entry[] }>(name, cypher, params);
    const left = new Map(rows.map(({ key, entries }) => [key, leftOf(filter, entries)]));
    return ids.map((id) => left.get(id) ?? []);
  };
