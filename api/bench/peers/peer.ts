import { type ChildProcess, fork } from "node:child_process";
import { Agent, request } from "node:http";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import manifest from "../../../package.json" with { type: "json" };
import { connectionEnvironment } from "../../src/server/open.ts";
import { createDatabase, createDriver } from "../../src/neo4j/run.ts";
import type { Connection } from "../../src/neo4j/server.ts";
import { environmentWith } from "../../src/settings.ts";
import type { Operation, Question } from "../operations/operation.ts";
import { countRoundTrips } from "./round-trips.ts";
import type { Cost } from "./serve-peer.ts";

/** A server that answers the operations: in this process, or in its own process over HTTP. */
export interface Peer {
  name: PeerName;
  can(operation: Operation): boolean;
  /** The answer's `data`. Throws if the answer is an error. */
  ask(operation: Operation, question: Question): Promise<unknown>;
  cost(): Promise<Cost>;
  close(): void;
}

export const PEERS = ["driver", "yoga-json", "backchannel", "neo4j-graphql"] as const;
export type PeerName = (typeof PEERS)[number];

/** Node's memory flags, as in the package's start script. */
const FLAGS: Partial<Record<PeerName, string[]>> = {
  backchannel: manifest.scripts.start.split(" ").filter((word) => word.startsWith("--")),
};

/** The statements alone, without HTTP and without GraphQL; answers end as JSON text too. */
export function driverPeer(connection: Connection): Peer {
  const roundTrips = countRoundTrips(Number(new URL(connection.uri).port));
  const database = createDatabase(createDriver(connection), connection.database);
  return {
    name: "driver",
    can: () => true,
    ask: async (operation, question) =>
      JSON.parse(JSON.stringify(await operation.ready(database, next(operation, question)))),
    async cost() {
      const { user, system } = process.cpuUsage();
      const rss = process.memoryUsage.rss() / 1_000_000;
      return { cpu: (user + system) / 1_000, rss, roundTrips: roundTrips() };
    },
    close: () => void database.close(),
  };
}

/** Starts a peer in its own process. */
export async function startPeer(
  name: Exclude<PeerName, "driver">,
  connection: Connection,
): Promise<Peer> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = fork(script, {
    env: environmentWith(connectionEnvironment(connection)),
    execArgv: FLAGS[name] ?? [],
  });
  const { url } = (await messageFrom(child)) as { url: string };
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return {
    name,
    can: (operation) => name !== "neo4j-graphql" || operation.generated !== undefined,
    async ask(operation, question) {
      const { query, variables } = bodyFor(name, operation, next(operation, question));
      const text = await post(agent, `${url}/graphql`, JSON.stringify({ query, variables }));
      const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown[] };
      if (errors) throw new Error(`${name}, ${operation.name}: ${JSON.stringify(errors[0])}`);
      return name === "yoga-json" ? (data as { answer: unknown }).answer : data;
    },
    async cost() {
      child.send("cost");
      return (await messageFrom(child)) as Cost;
    },
    close() {
      agent.destroy();
      child.disconnect();
    },
  };
}

const next = ({ fresh }: Operation, question: Question) => fresh?.(question) ?? question;

const READY = `query ($operation: String!, $question: JSON!) {
  answer(operation: $operation, question: $question)
}`;

function bodyFor(name: PeerName, operation: Operation, question: Question) {
  if (name === "yoga-json")
    return { query: READY, variables: { operation: operation.name, question } };
  if (name === "backchannel") return { query: operation.query, variables: question };
  const { query = "", variables = (own: Question) => own } = operation.generated ?? {};
  return { query, variables: variables(question) };
}

async function messageFrom(child: ChildProcess): Promise<unknown> {
  const gone = new AbortController();
  const ended = once(child, "exit", { signal: gone.signal }).then(() => {
    throw new Error("A peer ended while it was being asked; what it said is above.");
  });
  try {
    const [message] = (await Promise.race([once(child, "message"), ended])) as [unknown];
    return message;
  } finally {
    gone.abort();
    ended.catch(() => {});
  }
}

/** Requests no compression, like a program on the same machine. */
function post(agent: Agent, url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "x-backchannel": "1",
    };
    const sent = request(url, { agent, method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks).toString()));
      response.on("error", reject);
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // The peer closed an idle connection just as it was reused.
      const wentIdle = sent.reusedSocket && error.code === "ECONNRESET";
      if (wentIdle) resolve(post(agent, url, body));
      else reject(error);
    });
    sent.end(body);
  });
}
