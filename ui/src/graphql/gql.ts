import { initGraphQLTada } from "gql.tada";
import type { introspection } from "@backchannel/schema/graphql-env.d.ts";

type Types = introspection["types"];
type Root = "Query" | "Mutation";

/** The roots that are null where there is nothing, also where nothing is refused. */
type MayBeNothing =
  "brief" | "claim" | "conflict" | "document" | "entity" | "link" | "node" | "viewer";

type NotNull<Field> = Field extends { name: infer Name; type: infer Type }
  ? { name: Name; type: { kind: "NON_NULL"; name: never; ofType: Type } }
  : never;

/**
 * The contract as the page reads it. A root that is refused is null; the client then takes the whole
 * answer for failed (`onlyWhole`), so that no component ever sees half of what it asked for.
 */
type Read = Omit<introspection, "types"> & {
  types: Omit<Types, Root> & {
    [R in Root]: Omit<Types[R], "fields"> & {
      fields: {
        [F in keyof Types[R]["fields"]]: F extends MayBeNothing | "ontology"
          ? Types[R]["fields"][F]
          : NotNull<Types[R]["fields"][F]>;
      };
    };
  };
};

/** Typed GraphQL documents; the scalars of the contract are all text. */
export const graphql = initGraphQLTada<{
  introspection: Read;
  disableMasking: true;
  scalars: { Edtf: string; Date: string; DateTime: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
