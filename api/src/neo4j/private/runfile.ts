import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { birthOf } from "./processes.ts";

const content = z.object({
  /** The process that stops the server when it ends; null where nobody does. */
  owner: z.number().nullable(),
  /** When that process began; another of its number is not the owner. */
  ownerBirth: z.string().nullable().default(null),
  /** Java's process; null while it is being prepared. */
  java: z.number().nullable(),
  port: z.number(),
});

/** What `run.json` in a database's folder says about the server that runs on it. */
export type RunFile = z.infer<typeof content>;

/** Null where there is none that can be read. */
export function read(folder: string): RunFile | null {
  return parsed(textOf(path(folder)));
}

/** Takes the folder for this process; false where another process has just taken it. */
export function claim(folder: string, port: number): boolean {
  const own = write(folder, { ...ownership(), java: null, port });
  try {
    // Appears at once with all its content, unless there is one.
    linkSync(own, path(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes what a process left that has gone, and never what another has written meanwhile. */
export function removeStale(folder: string): void {
  const stale = textOf(path(folder));
  const file = parsed(stale);
  if (file && ownerLives(file)) return;
  const aside = `${path(folder)}.stale-${process.pid}`;
  try {
    renameSync(path(folder), aside);
    if (textOf(aside) !== stale) linkSync(aside, path(folder));
  } catch {
    // Somebody else removed it, or has taken the folder again.
  }
  rmSync(aside, { force: true });
}

/** Makes this process the owner of a server, or nobody. */
export function own(folder: string, server: { java: number; port: number } | null): void {
  const file = read(folder);
  const change = server ? { ...ownership(), ...server } : { owner: null, ownerBirth: null };
  const changed = content.safeParse({ ...file, ...change });
  if (changed.success) renameSync(write(folder, changed.data), path(folder));
}

/** Gives the folder free. */
export function remove(folder: string): void {
  rmSync(path(folder), { force: true });
}

/** Whether the process that answers for the server is there. */
export function ownerLives({ owner, ownerBirth }: RunFile): boolean {
  return owner !== null && ownerBirth !== null && birthOf(owner) === ownerBirth;
}

const ownership = () => ({ owner: process.pid, ownerBirth: birthOf(process.pid) });

/** Writes beside the place where it is read, so that nobody ever reads half of it. */
function write(folder: string, file: RunFile): string {
  const own = `${path(folder)}.${process.pid}`;
  writeFileSync(own, JSON.stringify(file));
  return own;
}

function parsed(text: string | null): RunFile | null {
  try {
    return content.parse(JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function path(folder: string): string {
  return join(folder, "run.json");
}
