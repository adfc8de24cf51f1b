import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { environmentWith } from "../../settings.ts";

/** Whether any process has this id, which may have been reused by a later process. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // A zombie has ended; only its parent has not noticed yet.
  return statOf(pid)?.[0] !== "Z";
}

/**
 * When a process started, in the system's own notation. Tells it from a later process with the same
 * id, even after a reboot or a change of the clock. Null if there is no such process.
 */
export function birthOf(pid: number): string | null {
  if (!exists(pid)) return null;
  const ticks = statOf(pid)?.[19];
  if (ticks === undefined) return ps("lstart=", pid);
  return `${readOrNull("/proc/sys/kernel/random/boot_id")?.trim()} ${ticks}`;
}

/** Whether a process is the Neo4j server of a folder, judged by its command line. */
export function serves(pid: number, folder: string): boolean {
  return isServer(commandOf(pid), folder);
}

/** The Neo4j server of a folder, whatever started it; null if none runs. */
export function serverOn(folder: string): number | null {
  return allCommands().find(({ command }) => isServer(command, folder))?.pid ?? null;
}

/** Sends a signal. Does nothing if the process has ended. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

/** The argument that tells the servers on a machine apart. */
export const homeArgument = (folder: string) => `--home-dir=${folder}`;

function isServer(command: readonly string[], folder: string): boolean {
  const home = command.find((word) => word.startsWith(homeArgument("")));
  return home !== undefined && real(home.slice(homeArgument("").length)) === real(folder);
}

/** The fields of /proc/PID/stat, from the state on. */
function statOf(pid: number): string[] | undefined {
  const stat = readOrNull(`/proc/${pid}/stat`);
  // The name of the program comes first, in brackets, and may contain anything.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** The arguments of its command line; none if it has ended. */
function commandOf(pid: number): string[] {
  const words = readOrNull(`/proc/${pid}/cmdline`);
  if (words !== null) return words.split("\0");
  return process.platform === "linux" ? [] : wordsOf(ps("command=", pid) ?? "");
}

function allCommands(): { pid: number; command: string[] }[] {
  if (process.platform === "linux") {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return pids.map((name) => ({ pid: Number(name), command: commandOf(Number(name)) }));
  }
  const lines = (ps("pid=,command=") ?? "").split("\n");
  return lines.map((line) => {
    const [, pid = "0", command = ""] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command: wordsOf(command) };
  });
}

/** `ps` joins arguments by spaces, which may also occur within one. Ours all begin with - or @. */
const wordsOf = (line: string): string[] => line.split(/ (?=[-@])/);

/** What `ps` prints about one process, or all. */
function ps(columns: string, pid?: number): string | null {
  const which = pid === undefined ? ["-ax"] : ["-p", String(pid)];
  try {
    return (
      execFileSync("ps", ["-ww", ...which, "-o", columns], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        env: environmentWith({ LC_ALL: "C", TZ: "UTC" }),
      }).trim() || null
    );
  } catch {
    return null;
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
