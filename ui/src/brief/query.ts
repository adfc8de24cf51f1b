import { entityRef } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

/** A brief with its lines and notes, also as Markdown. */
export const briefQuery = graphql(
  `
    query Brief($between: [ID!], $entity: ID, $filter: LinkFilter) {
      brief(between: $between, entity: $entity, filter: $filter) {
        title
        asOfText
        about {
          ...EntityRef
        }
        sections {
          kind
          title
          empty
          truncated
          lines {
            text
            evidence
            evidenceText
            contested
            notes
            sides {
              statement
              notes
            }
          }
        }
        notes {
          number
          text
          document {
            id
            title
          }
        }
        markdown
      }
    }
  `,
  [entityRef],
);
export type BriefShown = NonNullable<ResultOf<typeof briefQuery>["brief"]>;
export type SectionShown = BriefShown["sections"][number];
export type NoteShown = BriefShown["notes"][number];
