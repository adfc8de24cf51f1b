/** What every concept's queries are written against; `open.ts` makes one. */
export interface Database {
  /**
   * Runs one constant statement as an auto-commit read: one Bolt round trip.
   * `name` appears in the log and in `SHOW TRANSACTIONS`.
   * Throws `BudgetExceeded` once `timeoutMs` has passed.
   */
  read<Row>(
    name: string,
    cypher: string,
    params?: Record<string, unknown>,
    options?: ReadOptions,
  ): Promise<Row[]>;
  /**
   * Runs `work` in one write transaction. Retries it after a transient failure. Throws
   * `BudgetExceeded` if it takes longer than `timeoutMs`, `Busy` if the server itself ends it.
   */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /**
   * In milliseconds. By default 10,000, but 30,000 for the first run, when the server also plans.
   */
  timeoutMs?: number;
  /** The statement is slow on a large graph, so it waits in a queue of its own. */
  expensive?: boolean;
  /** Ends the statement when the client goes away. The read then throws `Abandoned`. */
  signal?: AbortSignal;
}

export interface WriteOptions {
  timeoutMs?: number;
}

export interface Transaction {
  run<Row>(cypher: string, params?: Record<string, unknown>): Promise<Row[]>;
}
