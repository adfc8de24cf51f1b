import { AsyncLocalStorage } from "node:async_hooks";
import { pino, type Logger } from "pino";

export type { Logger };

/** The request that is being answered, so that the lines about it can be told from others. */
export const requestId = new AsyncLocalStorage<string>();

/** One logger for a process: JSON lines on standard error, so that standard output stays readable. */
export function createLog(level: string): Logger {
  const mixin = () => {
    const id = requestId.getStore();
    return id === undefined ? {} : { requestId: id };
  };
  return pino({ level, base: null, mixin }, pino.destination(2));
}
