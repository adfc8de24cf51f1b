import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../graphql/context.ts";
import type { LinkFilterInput } from "../evidence/filter.ts";
import { present } from "../neo4j/rows.ts";
import { claimsById } from "./claim.cypher.ts";
import type { ClaimNode } from "./claim-ref.ts";
import { claimsWanted } from "./wanted.ts";

type Filter = LinkFilterInput | null;

/** A claim by its id, null for an unknown one; batched by level. */
export async function findClaim(
  context: Context,
  id: string,
  filter: Filter,
): Promise<ClaimNode | null> {
  const row = await claimLoader(context).load(id);
  return row && { ...row, filter, leftOutBecause: null };
}

/** Claims by id: whole, or where `info` is given as much as is asked for below, in one statement. */
export const claimLoader = (context: Context, info?: GraphQLResolveInfo) =>
  context.loader(claimsById, info && claimsWanted(info));

/** Claims that the graph itself refers to, in the order of the ids. */
export function claims(
  context: Context,
  ids: readonly string[],
  filter: Filter,
  info?: GraphQLResolveInfo,
) {
  const loader = claimLoader(context, info);
  const seen = { filter, leftOutBecause: null };
  return Promise.all(ids.map(async (id) => ({ ...present(await loader.load(id), id), ...seen })));
}
