import type { GraphQLResolveInfo } from "graphql";
import { claimsById } from "./claim/claim.cypher.ts";
import { claimsWanted } from "./claim/made-of.ts";
import type { Context } from "./context.ts";
import { documentsById } from "./document/document.cypher.ts";
import { entitiesById, type EntityRow } from "./entity/entity.cypher.ts";
import type { LinkFilterInput } from "./link/filter.ts";
import { linksById } from "./link/link.cypher.ts";
import { type LinkNode, linkNode } from "./link/link-node.ts";
import type { Wanted } from "./neo4j/columns.ts";
import type { ClaimNode, EntityNode } from "./refs.ts";

type Filter = LinkFilterInput | null;

/** Loads nodes by id, batched with whatever else this level of the answer asks for. */
export async function findEntity(
  context: Context,
  id: string,
  filter: Filter,
  wanted: Wanted<EntityRow> = null,
) {
  const row = await entityLoader(context, wanted).load(id);
  return row && { ...row, filter };
}

/** Entities by id; where columns are wanted, apart from those that are read whole. */
export const entityLoader = (context: Context, wanted: Wanted<EntityRow> = null) =>
  context.loader(entitiesById, wanted ?? undefined);

export async function findLink(
  context: Context,
  id: string,
  filter: Filter,
): Promise<LinkNode | null> {
  const row = await context.loader(linksById, undefined).load(id);
  return row && linkNode(row, filter);
}

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

export const findDocument = (context: Context, id: string) =>
  context.loader(documentsById, undefined).load(id);

/**
 * The same for ids that the graph itself holds, or held while a preview was made: there, a missing
 * node is a broken store.
 */
export async function entity(
  context: Context,
  id: string,
  filter: Filter,
  wanted: Wanted<EntityRow> = null,
): Promise<EntityNode> {
  const made = context.rehearsed.get(id);
  return made ? { ...made, filter } : present(await findEntity(context, id, filter, wanted), id);
}
export const entities = (context: Context, ids: readonly string[], filter: Filter) =>
  Promise.all(ids.map((id) => entity(context, id, filter)));

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

export const document = async (context: Context, id: string) =>
  present(await findDocument(context, id), id);
export const documents = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => document(context, id)));

export function present<T>(node: T | null, id: string): T {
  if (node === null) throw new Error(`The graph refers to ${id}, which it does not hold.`);
  return node;
}
