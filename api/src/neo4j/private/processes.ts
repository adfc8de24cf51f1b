import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { environmentWith } from "../../settings.ts";

/** Whether a process of this number runs, be it the one that is meant or a later one. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // One that has ended may only wait for its parent to notice.
  return statOf(pid)?.[0] !== "Z";
}

/**
 * When a process began, as the machine notes it: tells it from a later one of the same number,
 * also over a restart of the machine and a change of its clock. Null where there is none.
 */
export function birthOf(pid: number): string | null {
  if (!exists(pid)) return null;
  const ticks = statOf(pid)?.[19];
  if (ticks === undefined) return ps("lstart=", pid);
  return `${readOrNull("/proc/sys/kernel/random/boot_id")?.trim()} ${ticks}`;
}

/** Whether a process is the Neo4j server of a folder, by its command line. */
export function serves(pid: number, folder: string): boolean {
  return isServer(commandOf(pid), folder);
}

/** The Neo4j server of a folder, whoever started it; null where none runs. */
export function serverOn(folder: string): number | null {
  return allCommands().find(({ command }) => isServer(command, folder))?.pid ?? null;
}

/** Sends a signal; a process that has gone meanwhile needs none. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

/** The argument that tells the servers of a machine apart. */
export const homeArgument = (folder: string) => `--home-dir=${folder}`;

function isServer(command: readonly string[], folder: string): boolean {
  const home = command.find((word) => word.startsWith(homeArgument("")));
  return home !== undefined && real(home.slice(homeArgument("").length)) === real(folder);
}

/** What Linux tells of a process, from its state on. */
function statOf(pid: number): string[] | undefined {
  const stat = readOrNull(`/proc/${pid}/stat`);
  // The name of the program stands in brackets before, and may hold anything.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** The words of its command line; none where it is gone. */
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

/** `ps` does not tell a space within a word from one between two: ours all begin with a sign. */
const wordsOf = (line: string): string[] => line.split(/ (?=[-@])/);

/** What `ps` knows of a process, or of all. */
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
