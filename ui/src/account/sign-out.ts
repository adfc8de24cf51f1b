import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";

const signOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session of this browser; what strangers may read is read again. */
export async function signOut(): Promise<void> {
  await client.mutation(signOutMutation, {}, { additionalTypenames: ["Viewer"] }).toPromise();
}
