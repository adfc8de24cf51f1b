import { buildSchema, type GraphQLSchema } from "graphql";

/** A resolver that throws. */
export function failing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

/** A schema of its own whose roots answer by these resolvers. */
export function schemaWith(resolvers: Record<string, () => unknown>): GraphQLSchema {
  const fields = Object.keys(resolvers).map((name) => `${name}: String`);
  const schema = buildSchema(
    `type Query { ${fields.join("\n")} } type Mutation { change: String }`,
  );
  const types = schema.getQueryType()!.getFields();
  for (const [name, resolve] of Object.entries(resolvers)) types[name]!.resolve = resolve;
  return schema;
}
