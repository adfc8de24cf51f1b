import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type Record as Neo4jRecord, type Session } from "neo4j-driver";
import { Busy } from "../errors.ts";
import type { Database, ReadOptions, Transaction, WriteOptions } from "./database.ts";
import { Abandoned, BudgetExceeded, isTimeout, mayRetry, translated } from "./errors.ts";
import { toParameters } from "./parameters.ts";
import type { Connection } from "./server.ts";
import { written } from "./types.ts";
import type { START_UP_LIMITS } from "./start-up.ts";

const READ_BUDGET_MS = 10_000;
/** A server that has just started may take seconds to plan a statement before running it. */
const FIRST_READ_BUDGET_MS = 30_000;
/** How long a terminated statement may take to end. */
const A_MOMENT_MS = 100;
/** How many connections there are at most; `Admission` shares them out. */
export const CONNECTIONS = 20;
/** When a write that the server ended, as it may be told to, is worth trying again. */
const ENDED_MS = 5_000;
type TransactionConfig = NonNullable<Parameters<Session["run"]>[2]>;

const RETRY_PAUSES_MS = [50, 250];

/** The driver, set so that an absent server is noticed within seconds unless told otherwise. */
export function createDriver(
  { uri, user, password }: Connection,
  change: Partial<typeof START_UP_LIMITS> = {},
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: CONNECTIONS,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 8_000,
    maxTransactionRetryTime: 8_000,
    fetchSize: 1_000,
    telemetryDisabled: true,
    // Nobody reads notifications, and the server would compute them for every statement.
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    ...change,
  });
}

/** The one place that runs Cypher. */
export function createDatabase(driver: Driver, name: string): Database {
  // Ensures that a client sees its own writes even if a follower answers its reads.
  const bookmarkManager = neo4j.bookmarkManager();
  const planned = new Set<string>();
  const open = (defaultAccessMode: "READ" | "WRITE") =>
    driver.session({ database: name, defaultAccessMode, bookmarkManager });

  /**
   * Terminates a statement from another session. Closing its session in the middle of a stream
   * would end it too, but would leave its connection unusable in the pool (driver 6.3: DISCARD
   * after RESET).
   */
  const end = async (id: string) => {
    const session = open("READ");
    try {
      await session.run(TERMINATE, { id });
    } catch {
      // The server's own time limit will end it later.
    } finally {
      await session.close();
    }
  };

  return {
    async read<Row>(
      queryName: string,
      cypher: string,
      params: Record<string, unknown> = {},
      options: ReadOptions = {},
    ): Promise<Row[]> {
      const text = written(cypher);
      const usual = planned.has(text) ? READ_BUDGET_MS : FIRST_READ_BUDGET_MS;
      const timeoutMs = options.timeoutMs ?? usual;
      const deadline = Date.now() + timeoutMs;
      for (let attempt = 0; ; attempt++) {
        if (options.signal?.aborted) throw new Abandoned();
        const rows: Row[] = [];
        const left = Math.max(1, deadline - Date.now());
        const id = randomUUID();
        const config = { timeout: left, metadata: { name: queryName, id } };
        try {
          const ended = stream(open("READ"), rows, text, params, config);
          if (await settledWithin(ended, left, options.signal)) {
            planned.add(text);
            return rows;
          }
          // A statement sent a moment ago may not have begun, so that there is nothing to terminate
          // yet.
          for (let tries = 0; tries < 3; tries++) {
            await end(id);
            const over = ended.catch(() => {});
            if (await settledWithin(over, A_MOMENT_MS)) break;
          }
          throw options.signal?.aborted
            ? new Abandoned()
            : new BudgetExceeded(timeoutMs, [...rows]);
        } catch (error) {
          if (isTimeout(error)) throw new BudgetExceeded(timeoutMs, [...rows]);
          const pause = RETRY_PAUSES_MS[attempt];
          if (!mayRetry(error) || pause === undefined || Date.now() + pause > deadline) {
            throw translated(error);
          }
          await sleep(pause);
        }
      }
    },

    async write<T>(
      work: (tx: Transaction) => Promise<T>,
      { timeoutMs }: WriteOptions = {},
    ): Promise<T> {
      const session = open("WRITE");
      try {
        return await session.executeWrite(
          (managed) =>
            work({
              async run<Row>(cypher: string, params: Record<string, unknown> = {}) {
                const { records } = await managed.run(written(cypher), toParameters(params));
                return records.map((record) => rowOf(record) as Row);
              },
            }),
          timeoutMs === undefined ? {} : { timeout: timeoutMs },
        );
      } catch (error) {
        if (isTimeout(error)) {
          throw timeoutMs === undefined ? new Busy(ENDED_MS) : new BudgetExceeded(timeoutMs, []);
        }
        throw translated(error);
      } finally {
        await session.close().catch(() => {});
      }
    },

    close: () => driver.close(),
  };
}

/** The same as the driver's own `toObject`, at a fraction of the cost. */
function rowOf(record: Neo4jRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[key as string] = record.get(key);
  return row;
}

/** Collects the rows of one statement as they arrive. Ends when the server has ended it. */
async function stream(
  session: Session,
  rows: unknown[],
  cypher: string,
  params: Record<string, unknown>,
  config: TransactionConfig,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      session.run(cypher, toParameters(params), config).subscribe({
        onNext: (record) => rows.push(rowOf(record)),
        onCompleted: () => resolve(),
        onError: reject,
      });
    });
  } finally {
    await session.close();
  }
}

const TERMINATE = `
SHOW TRANSACTIONS YIELD transactionId AS running, metaData WHERE metaData.id = $id
TERMINATE TRANSACTIONS running YIELD message
RETURN message`;

/** False if the time ran out or the signal was aborted first. */
async function settledWithin(
  work: Promise<void>,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const giveUp = () => resolve(false);
  const timer = setTimeout(giveUp, ms);
  signal?.addEventListener("abort", giveUp);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
    work.catch(() => {});
  }
}
