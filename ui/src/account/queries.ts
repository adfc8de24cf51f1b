import { refusalParts } from "../graphql/refusal.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

export const accountQuery = graphql(`
  query Account {
    viewer {
      name
      role
      sessions {
        id
        client
        createdAt
        seenAt
        expiresAt
        current
      }
      tokens {
        id
        note
        role
        createdAt
        expiresAt
      }
    }
  }
`);
type Account = NonNullable<ResultOf<typeof accountQuery>["viewer"]>;
export type Session = Account["sessions"][number];
export type Token = Account["tokens"][number];
export type Role = Account["role"];

export const createFirstAdmin = graphql(
  `
    mutation CreateFirstAdmin($input: CreateFirstAdminInput!) {
      createFirstAdmin(input: $input) {
        __typename
        ... on Viewer {
          name
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const signIn = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
        __typename
        ... on Viewer {
          name
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const changePassword = graphql(
  `
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        __typename
        ... on Viewer {
          name
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const revokeSession = graphql(
  `
    mutation RevokeSession($input: RevokeSessionInput!) {
      revokeSession(input: $input) {
        __typename
        ... on Viewer {
          name
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const createToken = graphql(
  `
    mutation CreateToken($input: CreateTokenInput!) {
      createToken(input: $input) {
        __typename
        ... on NewToken {
          secret
          token {
            id
          }
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export const revokeToken = graphql(
  `
    mutation RevokeToken($input: RevokeTokenInput!) {
      revokeToken(input: $input) {
        __typename
        ... on Viewer {
          name
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);
