import type { Context } from "../graphql/context.ts";
import type { Wanted } from "../neo4j/columns.ts";
import { present } from "../neo4j/rows.ts";
import { entitiesById, type EntityRow } from "./entity.cypher.ts";

/** An entity by its id or one it was merged from, null for an unknown one; batched by level. */
export const findEntity = (context: Context, id: string, wanted: Wanted<EntityRow> = null) =>
  entityLoader(context, wanted).load(id);

/** Loads entities by id. Those with only some columns have a loader apart from whole ones. */
export const entityLoader = (context: Context, wanted: Wanted<EntityRow> = null) =>
  context.loader(entitiesById, wanted ?? undefined);

/** An entity that must exist, since the graph refers to it, or that a preview created. */
export async function entity(
  context: Context,
  id: string,
  wanted: Wanted<EntityRow> = null,
): Promise<EntityRow> {
  const made = context.rehearsed.get(id) as EntityRow | undefined;
  return made ?? present(await findEntity(context, id, wanted), id);
}

/** Entities that must exist, since the graph refers to them, in the order of the ids. */
export const entities = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => entity(context, id)));
