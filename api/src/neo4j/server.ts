/** Where a database is and how to be let in. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** A Neo4j that answers, and what becomes of it when its user has finished. */
export interface Server {
  connection: Connection;
  /** Lets it run on after this process has ended. */
  leave(): void;
  /** Stops it if it is this process's own. */
  close(): Promise<void>;
}
