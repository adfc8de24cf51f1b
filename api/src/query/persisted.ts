import { useAPQ } from "@graphql-yoga/plugin-apq";
import type { Plugin } from "graphql-yoga";

/** How many characters of queries are kept, and how long one of them may be. */
const MOST_KEPT = 4_000_000;
const LONGEST = 100_000;

/**
 * Automatic persisted queries: a client that has sent a query once with its SHA-256 hash may send the
 * hash alone. The queries used last are kept, in this process; one that is gone is asked for again
 * (PERSISTED_QUERY_NOT_FOUND), and one too long is never kept.
 */
export const persistedQueries = (): Plugin =>
  useAPQ({
    store: queriesKept(MOST_KEPT),
    // Clients take it for an answer, after which they send the query.
    responseConfig: { forceStatusCodeOk: true },
  });

/** Queries by hash, at most so many characters of them: the one used longest ago goes first. */
export function queriesKept(most: number) {
  const kept = new Map<string, string>();
  let size = 0;
  const drop = (hash: string) => {
    size -= kept.get(hash)?.length ?? 0;
    kept.delete(hash);
  };
  const set = (hash: string, query: string) => {
    drop(hash);
    if (query.length > Math.min(most, LONGEST)) return;
    kept.set(hash, query);
    size += query.length;
    for (const oldest of kept.keys()) {
      if (size <= most) break;
      drop(oldest);
    }
  };
  return {
    set,
    get(hash: string): string | undefined {
      const query = kept.get(hash);
      if (query !== undefined) set(hash, query);
      return query;
    },
  };
}
