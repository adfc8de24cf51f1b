import { forgetDrafts } from "../state/draft.ts";
import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";

const signOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session of this browser, and with it what was written and not sent. */
export async function signOut(): Promise<void> {
  forgetDrafts(localStorage, Object.keys(localStorage));
  await client.mutation(signOutMutation, {}, { additionalTypenames: ["Viewer"] }).toPromise();
}
