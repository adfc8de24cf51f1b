import { refusalParts } from "../edit/refusal.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

export const accountsQuery = graphql(`
  query Accounts {
    accounts {
      id
      name
      role
      disabled
      signedInAt
    }
  }
`);
export type Account = ResultOf<typeof accountsQuery>["accounts"][number];

// prettier-ignore
export const createAccount = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) { __typename ... on Account { id } ...RefusalParts }
  }
`, [refusalParts]);

// prettier-ignore
export const setRole = graphql(`
  mutation SetRole($input: SetRoleInput!) {
    setRole(input: $input) { __typename ... on Account { id } ...RefusalParts }
  }
`, [refusalParts]);

// prettier-ignore
export const disableAccount = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) { __typename ... on Account { id } ...RefusalParts }
  }
`, [refusalParts]);

// prettier-ignore
export const resetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { __typename ... on Account { id } ...RefusalParts }
  }
`, [refusalParts]);
