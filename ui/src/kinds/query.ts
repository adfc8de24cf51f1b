import { ownKindParts } from "../graphql/own-kinds.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

/** How often each kind is used, and the graph's own with what an admin needs to change them. */
export const kindsQuery = graphql(
  `
    query Kinds {
      ontology {
        entityKinds {
          kind
          count
        }
        linkKinds {
          kind
          count
        }
        ownKinds {
          id
          version
          uses
          ...OwnKindParts
        }
      }
    }
  `,
  [ownKindParts],
);
type Answer = ResultOf<typeof kindsQuery>["ontology"];

export type OwnKindShown = Answer["ownKinds"][number];

/** The number of each kind, by its name. */
export const countsOf = (kinds: readonly { kind: string; count: number }[]) =>
  new Map(kinds.map(({ kind, count }) => [kind, count]));
