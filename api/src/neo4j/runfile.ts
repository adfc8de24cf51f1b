import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const content = z.object({
  /** The process that stops the server when it ends; null where nobody does. */
  owner: z.number().nullable(),
  /** Java's process; null while it is being prepared. */
  java: z.number().nullable(),
  port: z.number(),
  since: z.number(),
});

/** What `run.json` in a database's folder says about the server that runs on it. */
export type RunFile = z.infer<typeof content>;

/** Null where there is none, or where it dates from before the machine's last start. */
export function read(folder: string): RunFile | null {
  try {
    const file = content.parse(JSON.parse(readFileSync(path(folder), "utf8")));
    return file.since < Date.now() - uptime() * 1000 ? null : file;
  } catch {
    return null;
  }
}

/** Takes the folder for this process; false where another process has just taken it. */
export function claim(folder: string, port: number): boolean {
  const file: RunFile = { owner: process.pid, java: null, port, since: Date.now() };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path(folder), JSON.stringify(file), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Writes down a new owner or a new process of Java. */
export function update(folder: string, change: Partial<RunFile>): void {
  const file = read(folder);
  if (!file) return;
  writeFileSync(path(folder), JSON.stringify({ ...file, ...change, since: Date.now() }));
}

/** Gives the folder free. */
export function remove(folder: string): void {
  rmSync(path(folder), { force: true });
}

/** Whether the process that answers for the server is there. */
export function ownerLives({ owner, since }: RunFile): boolean {
  if (owner === null) return false;
  // Containers number from 1 again: a dead owner may have had the number of this process.
  if (owner === process.pid) return since >= Date.now() - process.uptime() * 1000;
  return lives(owner);
}

/** Whether there is a process of this number. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function path(folder: string): string {
  return join(folder, "run.json");
}
