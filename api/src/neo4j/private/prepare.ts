import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "../../setup-error.ts";
import { makePassword, passwordFile, readPassword } from "./password.ts";
import type { Connection } from "../server.ts";

/** Java's heap and Neo4j's page cache, in Java's notation: "1g". */
export interface Memory {
  heap: string;
  pageCache: string;
}
export const USUAL_MEMORY: Memory = { heap: "1g", pageCache: "256m" };

function configuration(port: number, pageCache: string): string {
  return `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
# Time limits are looked at every 2 s otherwise.
db.transaction.monitor.check.interval=100ms
server.memory.pagecache.size=${pageCache}
# A statement is planned again for every size class of each list and text it takes, otherwise.
internal.cypher.use_parameter_size=false
# The network is waited for after all data are on disk; by default that takes 10 s.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`;
}

/** How to connect to the embedded server on `port`. Its password was generated on first start. */
export function embeddedConnection(folder: string, port: number): Connection {
  const password = readPassword(folder);
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
}

/** The port that the folder's server was last configured to listen on. */
export function portOf(folder: string): number {
  const text = readFileSync(configurationFile(folder), "utf8");
  return Number(/^server\.bolt\.listen_address=.*:(\d+)$/m.exec(text)?.[1]);
}

const configurationFile = (folder: string) => join(folder, "conf", "neo4j.conf");

interface Preparation {
  port: number;
  pageCache: string;
  /** Whether the folder is empty. */
  first: boolean;
}

/** Writes the configuration and, on the `first` start, a password that only the owner can read. */
export function prepare(folder: string, { port, pageCache, first }: Preparation): void {
  mkdirSync(join(folder, "conf"), { recursive: true });
  writeFileSync(configurationFile(folder), configuration(port, pageCache));
  if (first) return makePassword(folder);
  if (existsSync(passwordFile(folder))) return;
  throw new SetupError(
    `The password of the database is lost: put ${passwordFile(folder)} back from a copy, or ` +
      "delete the database with `npm run db -- reset`.",
  );
}
