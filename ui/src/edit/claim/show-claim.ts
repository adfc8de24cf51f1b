import { select } from "../../state/actions.ts";
import { drawLink } from "../../state/draw-link.ts";
import { graphStore } from "../../state/store.ts";
import { graphql, type FragmentOf } from "../../graphql/gql.ts";

/** Enough of a claim that was just written to show where it went. */
export const writtenClaim = graphql(`
  fragment WrittenClaim on Claim {
    id
    subject {
      id
    }
    link {
      id: plainId
      lens
      evidence
      source {
        id
      }
      target {
        id
      }
    }
  }
`);

/** Opens what a claim speaks of; on the graph its link is drawn too. */
export function showClaim({ link, subject }: FragmentOf<typeof writtenClaim>): void {
  if (!link) select({ type: "entity", id: subject.id });
  else if (graphStore.getState().page === "explore") drawLink(link);
  else select({ type: "link", id: link.id });
}
