import DataLoader from "dataloader";
import type { Door } from "../access/door.ts";
import type { Viewer } from "../roles.ts";
import { dayOfNow } from "../dates/day.ts";
import type { Listen } from "../live/listener.ts";
import type { Turns } from "../admission/admission.ts";
import type { Database } from "../neo4j/database.ts";

/** What every resolver receives: the database and loaders that live as long as the request. */
export interface Context {
  /** Reads end when the client goes away. */
  database: Database;
  /**
   * Runs work that is slow on the database when its turn comes. Only some of it runs at once, and
   * less of it for the same client. Throws Busy if the turn does not come in time.
   */
  expensive: <T>(work: () => Promise<T>) => Promise<T>;
  /** For results that are cached for others too: not aborted when this client goes away. */
  lasting: Database;
  /** Who asks; null if nobody has signed in. */
  viewer: Viewer | null;
  /** The listener at which the request came in; null for what the server asks itself. */
  door: Door | null;
  /** Tells of changes as they come; null for what the server asks itself. */
  listen: Listen | null;
  /**
   * The loader of this request for a batch function and its arguments. All keys loaded in one level
   * of the answer are read in one statement.
   */
  loader<Key, Value, Args>(batch: Batch<Key, Value, Args>, args: Args): DataLoader<Key, Value>;
  /**
   * Entities that a preview created and rolled back. Its links refer to them, but nobody can find
   * them by id.
   */
  rehearsed: Map<string, object>;
  /** The reader's day, since 1970-01-01: what was last told of long before it is told "as of" (R54). */
  today: number;
  /** Clears all loaders. Called after each change, since it may have made them stale. */
  forget(): void;
}

/** Answers many keys at once, in the order of the keys. */
export type Batch<Key, Value, Args = undefined> = (
  database: Database,
  keys: readonly Key[],
  args: Args,
) => Promise<readonly (Value | Error)[]>;

interface Asking {
  viewer?: Viewer | null;
  door?: Door | null;
  /** Aborted when the client goes away. */
  signal?: AbortSignal;
  listen?: Listen | null;
  /** The reader's day, where it is not that of the clock. */
  today?: number | undefined;
  /** When it may use the database. Without it, at once: for the process itself. */
  turns?: Turns;
}

const AT_ONCE: Turns = {
  read: (work) => work(),
  write: (work) => work(),
  expensive: (work) => work(),
};

/** Makes the context of one request. */
export function createContext(
  lasting: Database,
  { viewer = null, door = null, listen = null, signal, today, turns = AT_ONCE }: Asking = {},
): Context {
  const loaders = new Map<unknown, Map<string, DataLoader<never, never>>>();
  const database: Database = {
    ...lasting,
    read: (name, cypher, params, options) => {
      const read = () =>
        turns.read(() =>
          lasting.read<never>(name, cypher, params, signal ? { signal, ...options } : options),
        );
      return options?.expensive ? turns.expensive(read) : read();
    },
    write: (work, options) => turns.write(() => lasting.write(work, options)),
  };
  return {
    database,
    expensive: turns.expensive,
    lasting,
    viewer,
    door,
    listen,
    rehearsed: new Map(),
    today: today ?? dayOfNow(),
    forget: () => loaders.clear(),
    loader<Key, Value, Args>(batch: Batch<Key, Value, Args>, args: Args) {
      const byArgs = loaders.get(batch) ?? new Map<string, DataLoader<never, never>>();
      loaders.set(batch, byArgs);
      const key = JSON.stringify(args) ?? "";
      const known = byArgs.get(key) as unknown as DataLoader<Key, Value> | undefined;
      const loader =
        known ??
        new DataLoader<Key, Value>((keys) => batch(database, keys, args), { maxBatchSize: 1_000 });
      byArgs.set(key, loader as never);
      return loader;
    },
  };
}
