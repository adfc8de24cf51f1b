import { initGraphQLTada } from "gql.tada";
import type { introspection } from "@backchannel/schema/graphql-env.d.ts";

/** Typed GraphQL documents; the scalars of the contract are all text. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Edtf: string; Date: string; DateTime: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
