import { pino, type Logger } from "pino";

export type { Logger };

/** One logger for a process: JSON lines on standard error, so that standard output stays readable. */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination(2));
}
