import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readSettings } from "../../src/settings.ts";
import { countRoundTrips } from "./round-trips.ts";

/** What a peer has cost since it started. */
export interface Cost {
  /** Milliseconds of processor time. */
  cpu: number;
  /** Megabytes resident. */
  rss: number;
  roundTrips: number;
}

const { uri = "", user, password = "", database } = readSettings().neo4j;
const roundTrips = countRoundTrips(Number(new URL(uri).port));

/** The bench's database, given by the process that started this peer. */
export const connection = { uri, user, password, database };

/** Tells the parent process the URL, and the cost so far whenever it asks. */
export function announce(url: string): void {
  process.on("message", () => {
    const { user: own, system } = process.cpuUsage();
    const rss = process.memoryUsage.rss() / 1_000_000;
    const cost: Cost = { cpu: (own + system) / 1_000, rss, roundTrips: roundTrips() };
    process.send?.(cost);
  });
  process.on("disconnect", () => process.exit());
  process.send?.({ url });
}

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Serves a Yoga of whichever graphql on a free port of the loopback interface. */
export function serveYoga(yoga: Handle): void {
  const server = createServer((request, response) => void yoga(request, response));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (address && typeof address === "object") announce(`http://127.0.0.1:${address.port}`);
  });
}
