import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { birthOf } from "./processes.ts";

const content = z.object({
  /** The process that stops the server when it ends; null if there is none. */
  owner: z.number().nullable(),
  /** When that process started. Another process with the same id is not the owner. */
  ownerBirth: z.string().nullable().default(null),
  /** Java's process id; null while the server is being prepared. */
  java: z.number().nullable(),
  port: z.number(),
});

/** The content of `run.json` in a database's folder: the server that runs on it. */
export type RunFile = z.infer<typeof content>;

/** Null if the file is missing or invalid. */
export function read(folder: string): RunFile | null {
  return parsed(textOf(path(folder)));
}

/** Claims the folder for this process. Returns false if another process has just claimed it. */
export function claim(folder: string, port: number): boolean {
  const own = write(folder, { ...ownership(), java: null, port });
  try {
    // A link appears atomically with all its content, and fails if the file exists.
    linkSync(own, path(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Removes the file of an owner that has ended, but never one that another process has written
 * since.
 */
export function removeStale(folder: string): void {
  const stale = textOf(path(folder));
  const file = parsed(stale);
  if (file && ownerLives(file)) return;
  const aside = `${path(folder)}.stale-${process.pid}`;
  try {
    renameSync(path(folder), aside);
    if (textOf(aside) !== stale) linkSync(aside, path(folder));
  } catch {
    // Another process removed it, or has claimed the folder again.
  }
  rmSync(aside, { force: true });
}

/** Makes this process the owner of a server; with null, nobody owns it any more. */
export function own(folder: string, server: { java: number; port: number } | null): void {
  const file = read(folder);
  const change = server ? { ...ownership(), ...server } : { owner: null, ownerBirth: null };
  const changed = content.safeParse({ ...file, ...change });
  if (changed.success) renameSync(write(folder, changed.data), path(folder));
}

/** Releases the folder. */
export function remove(folder: string): void {
  rmSync(path(folder), { force: true });
}

/** Whether the owner of the server is still running. */
export function ownerLives({ owner, ownerBirth }: RunFile): boolean {
  return owner !== null && ownerBirth !== null && birthOf(owner) === ownerBirth;
}

const ownership = () => ({ owner: process.pid, ownerBirth: birthOf(process.pid) });

/** Writes to a temporary file next to the real one, so that nobody ever reads half of it. */
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
