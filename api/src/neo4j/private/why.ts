import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "../../setup-error.ts";

/** What Java prints. */
export const consoleLog = (folder: string) => join(folder, "logs", "console.log");

/** Neo4j's own log of starts and stops. */
export const serverLog = (folder: string) => join(folder, "logs", "neo4j.log");

/** What the logs contain when a start fails, each with a message on cause and remedy. */
const KNOWN: [RegExp, (folder: string) => string][] = [
  [
    /No space left on device|Disk quota exceeded/,
    (folder) => `The disk is full: make room where ${folder} lies, and start again.`,
  ],
  [
    /already in use by another process|StoreLockException|FileLockException/,
    (folder) =>
      `The database in ${folder} is in use by a process that is not ours: end that one first.`,
  ],
  [
    /Address already in use/,
    () => "Another program took the port of the database meanwhile: start again.",
  ],
  [
    /UnsupportedClassVersionError/,
    () => "Java is too old for Neo4j: install Java 17 or 21, or start a Docker engine.",
  ],
  [
    /Could not reserve enough space|insufficient memory|OutOfMemoryError/,
    () => "There is not enough free memory for the database: end other programs, and start again.",
  ],
  [
    /AccessDeniedException|Permission denied|Read-only file system/,
    (folder) =>
      `The database cannot write its files: give the user who starts it all rights in ${folder}.`,
  ],
];

/** The error for a server that ended before it answered, with the reason found in its logs. */
export function endedWhileStarting(folder: string): SetupError {
  const logs = `${textOf(consoleLog(folder))}\n${lastStart(textOf(serverLog(folder)))}`;
  const known = KNOWN.find(([pattern]) => pattern.test(logs))?.[1];
  if (known) return new SetupError(known(folder));
  return new SetupError(
    `The database in ${folder} ended while starting${reasonIn(logs)}. Start again; if it ends ` +
      `again, ${serverLog(folder)} says more. Its data are left as they are: put a copy of the ` +
      "folder back, or delete them with `npm run db -- reset`.",
  );
}

/** The innermost cause, which Java prints last. */
function reasonIn(logs: string): string {
  const cause =
    [...logs.matchAll(/^Caused by: [\w.$]+: (.+)$/gm)].at(-1)?.[1] ??
    /^\S+ \S+ ERROR (.+)$/m.exec(logs)?.[1] ??
    /^Error: (.+)$/m.exec(logs)?.[1];
  return cause === undefined ? "" : ` (${cause.trim().replace(/\.$/, "")})`;
}

function lastStart(log: string): string {
  return log.slice(Math.max(0, log.lastIndexOf("INFO  Starting...")));
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
