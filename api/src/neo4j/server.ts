/** The address of a database and the credentials for it. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** A running Neo4j server, and how to let go of it. */
export interface Server {
  connection: Connection;
  /** Lets the server run on after this process has ended. */
  leave(): void;
  /** Stops the server if this process owns it. */
  close(): Promise<void>;
}
