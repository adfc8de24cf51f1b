import {
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";

/** The whole schema of the API as text, always in the same order. */
export const printContract = (schema: GraphQLSchema): string =>
  printSchema(lexicographicSortSchema(schema));

/** What clients that normalise answers need to know of the schema, by the file that tells it. */
export const CLIENT_FILES: Readonly<Record<string, (schema: GraphQLSchema) => object>> = {
  "possibleTypes.json": possibleTypes,
  "graphcacheKeys.json": typesWithoutKey,
};

/** The object types of each interface and union, as Apollo Client takes them. */
function possibleTypes(schema: GraphQLSchema): Record<string, string[]> {
  const types = typesOf(schema).filter(isAbstractType);
  const namesOf = (type: (typeof types)[number]) =>
    schema.getPossibleTypes(type).map(({ name }) => name);
  return Object.fromEntries(types.map((type) => [type.name, namesOf(type)]));
}

/** The types without an id, which a normalising cache keeps inside what they hang on. */
function typesWithoutKey(schema: GraphQLSchema): Record<string, null> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = typesOf(schema).filter(
    (type) => isObjectType(type) && !roots.includes(type) && !("id" in type.getFields()),
  );
  return Object.fromEntries(types.map(({ name }) => [name, null]));
}

const typesOf = (schema: GraphQLSchema) =>
  Object.values(lexicographicSortSchema(schema).getTypeMap()).filter(
    ({ name }) => !name.startsWith("__"),
  );
