import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../graphql/context.ts";
import { present } from "../neo4j/rows.ts";
import { claimsById } from "./claim.cypher.ts";
import { claimsWanted } from "./wanted.ts";

/** A claim by its id, null for an unknown one; batched by level. */
export const findClaim = (context: Context, id: string) => claimLoader(context).load(id);

/** Loads claims by id. With `info`, reads only the columns that its selection needs. */
export const claimLoader = (context: Context, info?: GraphQLResolveInfo) =>
  context.loader(claimsById, info && claimsWanted(info));

/** Claims that must exist, since the graph refers to them, in the order of the ids. */
export function claims(context: Context, ids: readonly string[], info?: GraphQLResolveInfo) {
  const loader = claimLoader(context, info);
  return Promise.all(ids.map(async (id) => present(await loader.load(id), id)));
}
