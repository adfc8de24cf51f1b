import { getNullableType, type GraphQLSchema } from "graphql";

/** The roots that are made of what the code declares: they read nothing, so nothing refuses them. */
const NEVER_REFUSED: ReadonlySet<string> = new Set(["ontology"]);

/** What the description of every root says that may be refused. */
export const WHEN_REFUSED = "Null beside an error that says why, where it is refused.";

/**
 * Makes every root nullable that may be refused: for want of a role, of a turn at the database, for
 * an argument or an id. A root that may not be null would take the whole answer with it, whatever
 * else was asked.
 */
export function withRefusedRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (NEVER_REFUSED.has(field.name)) continue;
      field.type = getNullableType(field.type);
      field.description = `${field.description} ${WHEN_REFUSED}`;
    }
  }
  return schema;
}
