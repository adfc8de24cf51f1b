import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The whole schema of the API as text, always in the same order. */
export const printContract = (schema: GraphQLSchema): string =>
  printSchema(lexicographicSortSchema(schema));
