import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";
import type { Shown } from "./address.ts";
import { rename, renamed } from "./rename.ts";

const knownQuery = graphql(`
  query Known($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
    }
  }
`);

/** How many ids the API looks up at once. */
const AT_ONCE = 500;

/**
 * Looks up the ids in an address. Removes unknown ones, so that the API refuses no query because of
 * them, and replaces the id of a merged entity by that of the entity it was merged into.
 */
export async function dropUnknown(named: Shown): Promise<void> {
  const ids = new Set<string>();
  renamed(named, (id) => {
    ids.add(id);
    return id;
  });
  const asked = [...ids];
  const present = new Map<string, string | null>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE);
    const { data } = await client.query(knownQuery, { ids: some }).toPromise();
    if (!data) return;
    for (const [i, node] of data.nodes.entries()) present.set(some[i]!, node?.id ?? null);
  }
  // The reader may have moved on meanwhile, so only the ids from the address are replaced.
  rename(present);
}
