import type { Verdict } from "@backchannel/schema/claim.ts";
import { createStore } from "zustand/vanilla";
import { changeParts } from "../edit/change.ts";
import { graphql } from "../graphql/gql.ts";
import { refusalParts } from "../graphql/refusal.ts";

export const decideSame = graphql(
  `
    mutation DecideSame($input: DecideSameInput!) {
      decideSame(input: $input) {
        __typename
        ... on DecideSameSuccess {
          change {
            ...ChangeParts
          }
          entity {
            id
            name
          }
        }
        ... on ConfirmationNeeded {
          warnings {
            text
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

/** What the keys of the page do to the pair that is shown; absent while none is. */
export interface Deciding {
  decide: (verdict: Verdict) => void;
  /** Leaves the pair open for now; absent where there is no other. */
  skip: (() => void) | null;
}

export const decidingStore = createStore<{ deciding: Deciding | null }>()(() => ({
  deciding: null,
}));
