import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file that is in the folder until its database has answered for the first time. */
const MARK = "first-opening";

/** What the first opening creates, and what is deleted and created again if it was interrupted. */
const MADE = ["data", "logs", "password"];

/**
 * Clears the folder if no database in it has ever answered, since Neo4j cannot open one that is
 * only half created. A folder whose database has answered once is never touched.
 * @returns whether this is the first opening
 */
export function beginOpening(folder: string): boolean {
  if (wasFilled(folder)) return false;
  writeFileSync(join(folder, MARK), "");
  for (const name of MADE) rmSync(join(folder, name), { recursive: true, force: true });
  return true;
}

/** The database has answered, so the folder is never cleared from now on. */
export function endOpening(folder: string): void {
  rmSync(join(folder, MARK), { force: true });
  if (process.platform === "win32") return;
  // Otherwise a power cut could bring the mark back, and the next start would clear the folder.
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}

/**
 * Whether the folder may hold data. Older versions left no mark, but without a store it holds none.
 */
function wasFilled(folder: string): boolean {
  if (existsSync(join(folder, MARK))) return false;
  const stores = ["data/databases/neo4j", "data/transactions/neo4j"];
  return stores.some((store) => existsSync(join(folder, store)));
}
