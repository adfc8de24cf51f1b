import { availableParallelism } from "node:os";
import { CONNECTIONS } from "../neo4j/run.ts";
import { Draining } from "./draining.ts";
import { type Asker, FairQueue, type QueueRules } from "./fair-queue.ts";

/** When one request may use the database. Each method throws Busy if its turn does not come. */
export interface Turns {
  read<T>(statement: () => Promise<T>): Promise<T>;
  write<T>(transaction: () => Promise<T>): Promise<T>;
  expensive<T>(work: () => Promise<T>): Promise<T>;
}

/** As many as there are processors, but one fewer per client, so that other clients get through. */
const EXPENSIVE_AT_ONCE = Math.min(6, Math.max(2, availableParallelism()));
const EXPENSIVE: QueueRules = {
  atOnce: EXPENSIVE_AT_ONCE,
  atOnceOfClient: EXPENSIVE_AT_ONCE - 1,
  longestWaitMs: 10_000,
  mostWaiting: 300,
};

/** If a client has waited this long for a first statement, the server is overloaded. */
const STALLED_MS = 1_000;

/**
 * Decides who may use the database when. Reserves some connections for the process itself: to
 * identify the sender of a request, to check readiness and to terminate statements.
 */
export class Admission {
  readonly draining = new Draining();
  /** Every statement that reads. */
  readonly #reads = new FairQueue({
    atOnce: CONNECTIONS - 8,
    atOnceOfClient: CONNECTIONS - 11,
    longestWaitMs: 8_000,
    mostWaiting: 2_000,
  });
  /** Few, since writes wait for one another at the write lock anyway. */
  readonly #writes = new FairQueue({
    atOnce: 4,
    atOnceOfClient: 2,
    longestWaitMs: 15_000,
    mostWaiting: 200,
  });
  /** Statements that keep the database's processors busy for long. */
  readonly #expensive: FairQueue;

  constructor(expensive: QueueRules = EXPENSIVE) {
    this.#expensive = new FairQueue(expensive);
  }

  turnsOf(asker: Asker): Turns {
    return {
      read: (statement) => this.#reads.run(asker, statement),
      write: (transaction) => this.#writes.run(asker, transaction),
      expensive: (work) => this.#expensive.run(asker, work),
    };
  }

  /** Null, or a sentence on why a new request would have to wait. */
  overload(): string | null {
    return this.#reads.isStalled(STALLED_MS) ? OVERLOADED : null;
  }
}

const OVERLOADED = "Backchannel is overloaded: questions wait for the database.";
