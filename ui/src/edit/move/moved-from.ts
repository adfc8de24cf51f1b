import { graphql, type FragmentOf } from "../../graphql/gql.ts";

/** The entity that claims stand on, with the names that may go along. */
export const movedFrom = graphql(`
  fragment MovedFrom on Entity {
    id
    name
    aliases {
      value
      language
    }
  }
`);
export type MovedFrom = FragmentOf<typeof movedFrom>;
