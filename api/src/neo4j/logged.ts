import type { Logger } from "../log.ts";
import type { Database } from "./database.ts";

/** Statements slower than this are logged as a warning. */
const SLOW_MS = 1_000;

/**
 * Logs each statement at debug level: its name, how long it took and how many rows it returned;
 * slow ones at warn. Never logs texts or parameters, which may contain names of sources, hashes and
 * secrets.
 */
export function logged<D extends Database>(database: D, log: Logger): D {
  const write = (line: object, begun: number, text: string) => {
    const ms = Math.round(performance.now() - begun);
    log[ms > SLOW_MS ? "warn" : "debug"]({ ...line, ms }, text);
  };
  return {
    ...database,
    async read(name, ...rest) {
      const begun = performance.now();
      try {
        const rows = await database.read<never>(name, ...rest);
        write({ statement: name, rows: rows.length }, begun, "statement");
        return rows;
      } catch (error) {
        write({ statement: name, failed: nameOf(error) }, begun, "statement failed");
        throw error;
      }
    },
    async write(work, options) {
      const begun = performance.now();
      let statements = 0;
      try {
        const done = await database.write(
          (tx) => work({ run: (...args) => (statements++, tx.run(...args)) }),
          options,
        );
        write({ statements }, begun, "transaction");
        return done;
      } catch (error) {
        write({ statements, failed: nameOf(error) }, begun, "transaction failed");
        throw error;
      }
    },
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.constructor.name : "unknown");
