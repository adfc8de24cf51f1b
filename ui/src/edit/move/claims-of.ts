import { useEffect, useState } from "react";
import type { CombinedError } from "urql";
import { client } from "../../graphql/client.ts";
import { graphql, type FragmentOf } from "../../graphql/gql.ts";

/** A claim as it is picked: what it says, where, and of whom. */
export const movableClaim = graphql(`
  fragment MovableClaim on Claim {
    id
    statement
    locator
    retraction
    property
    document {
      id
      citation
    }
    link {
      id: plainId
      sentence
    }
  }
`);
export type Movable = FragmentOf<typeof movableClaim>;

const claimsPage = graphql(
  `
    query ClaimsOf($id: ID!, $after: String) {
      entity(id: $id) {
        __typename
        id
        claims(first: 100, after: $after) {
          totalCount
          nodes {
            ...MovableClaim
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [movableClaim],
);

/** As many as `moveClaims` takes. */
const MOST = 1_000;

interface Claims {
  /** Null until all were read. Misread ones are left out: they say nothing of anybody. */
  claims: Movable[] | null;
  /** How many there are, also beyond those that are read. */
  total: number;
  error: CombinedError | null;
  reread: () => void;
}

/** All claims that name an entity, read page by page. */
export function useClaimsOf(id: string): Claims {
  const [read, setRead] = useState<Omit<Claims, "reread">>({ claims: null, total: 0, error: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    void readAll(id, round > 0).then((all) => {
      if (!left) setRead(all);
    });
    return () => {
      left = true;
    };
  }, [id, round]);
  return { ...read, reread: () => setRound((before) => before + 1) };
}

async function readAll(id: string, anew: boolean): Promise<Omit<Claims, "reread">> {
  const found: Movable[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    // Each page is asked for with the end of the one before.
    // oxlint-disable-next-line no-await-in-loop
    const { data, error }: Page = await readPage(id, after, anew);
    if (error) return { claims: null, total: 0, error };
    const page: Connection | undefined = data?.entity?.claims;
    if (!page) break;
    found.push(...page.nodes);
    total = page.totalCount ?? found.length;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && found.length < MOST);
  const claims = found.filter(({ retraction }) => retraction !== "MISREAD");
  return { claims, total: total - (found.length - claims.length), error: null };
}

const readPage = (id: string, after: string | null, anew: boolean) =>
  client
    .query(claimsPage, { id, after }, { requestPolicy: anew ? "network-only" : "cache-first" })
    .toPromise();
type Page = Awaited<ReturnType<typeof readPage>>;
type Connection = NonNullable<NonNullable<Page["data"]>["entity"]>["claims"];
