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
   * Runs `work` in one write transaction, again after a retriable failure. Throws `BudgetExceeded`
   * where it has to end within `timeoutMs` and did not.
   */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Milliseconds; 10,000 unless told, and 30,000 the first time, when the server plans too. */
  timeoutMs?: number;
  /** The statement takes long on a large graph: it waits for its turn, so that quick ones need not. */
  expensive?: boolean;
  /** Ends the statement when whoever asked goes away; the read then throws `Abandoned`. */
  signal?: AbortSignal;
}

export interface WriteOptions {
  timeoutMs?: number;
}

export interface Transaction {
  run<Row>(cypher: string, params?: Record<string, unknown>): Promise<Row[]>;
}
