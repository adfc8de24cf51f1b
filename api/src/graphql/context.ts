import DataLoader from "dataloader";
import type { Door } from "../access/door.ts";
import type { Viewer } from "../roles.ts";
import type { Turns } from "../admission/admission.ts";
import type { Database } from "../neo4j/database.ts";

/** What every resolver receives: the database and loaders that live as long as the request. */
export interface Context {
  /** Reads end when the client goes away. */
  database: Database;
  /**
   * Runs what takes the database long when it is its turn. Only so much does at once, of each
   * client less, and the rest waits. Throws Busy where its turn does not come.
   */
  expensive: <T>(work: () => Promise<T>) => Promise<T>;
  /** For what is kept for others too, so that it must not end with this client. */
  lasting: Database;
  /** Who asks; null where nobody has signed in. */
  viewer: Viewer | null;
  /** Where the request came in; null for what the server asks itself. */
  door: Door | null;
  /**
   * The request's loader of this batch function and these arguments. Keys asked for in one
   * level of the answer cost one statement together, however many there are.
   */
  loader<Key, Value, Args>(batch: Batch<Key, Value, Args>, args: Args): DataLoader<Key, Value>;
  /**
   * Entities that a preview made and took back, as they were then: links it tells of refer to
   * them, and nobody finds them by id.
   */
  rehearsed: Map<string, object>;
  /** Lets go of what was loaded: called after each change, which may have made it stale. */
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
  /** When it may use the database; at once where it is the process itself that asks. */
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
  { viewer = null, door = null, signal, turns = AT_ONCE }: Asking = {},
): Context {
  const loaders = new Map<unknown, Map<string, DataLoader<never, never>>>();
  const database: Database = {
    ...lasting,
    read: (name, cypher, params, options) => {
      const read = () =>
        turns.read(() => lasting.read<never>(name, cypher, params, signal ? { signal, ...options } : options)); // prettier-ignore
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
    rehearsed: new Map(),
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
