import type { Context } from "../graphql/context.ts";
import type { LinkFilterInput } from "../evidence/filter.ts";
import type { Wanted } from "../neo4j/columns.ts";
import { present } from "../neo4j/rows.ts";
import { entitiesById, type EntityRow } from "./entity.cypher.ts";
import type { EntityNode } from "./entity-ref.ts";

type Filter = LinkFilterInput | null;

/** An entity by its id or one it was merged from, null for an unknown one; batched by level. */
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

/** An entity that the graph itself refers to, or did while a preview was made. */
export async function entity(
  context: Context,
  id: string,
  filter: Filter,
  wanted: Wanted<EntityRow> = null,
): Promise<EntityNode> {
  const made = context.rehearsed.get(id) as EntityRow | undefined;
  return made ? { ...made, filter } : present(await findEntity(context, id, filter, wanted), id);
}

/** Entities that the graph itself refers to, in the order of the ids. */
export const entities = (context: Context, ids: readonly string[], filter: Filter) =>
  Promise.all(ids.map((id) => entity(context, id, filter)));
