import { refusalParts } from "../graphql/refusal.ts";
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

export const createAccount = graphql(
  `
    mutation CreateAccount($input: CreateAccountInput!) {
      createAccount(input: $input) {
        __typename
        ... on Account {
          id
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const setRole = graphql(
  `
    mutation SetRole($input: SetRoleInput!) {
      setRole(input: $input) {
        __typename
        ... on Account {
          id
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const disableAccount = graphql(
  `
    mutation DisableAccount($input: DisableAccountInput!) {
      disableAccount(input: $input) {
        __typename
        ... on Account {
          id
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const resetPassword = graphql(
  `
    mutation ResetPassword($input: ResetPasswordInput!) {
      resetPassword(input: $input) {
        __typename
        ... on Account {
          id
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);
