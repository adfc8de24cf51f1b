import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Lies in a folder from before anything is made in it until its database has answered once. */
const MARK = "first-opening";

/** What a first opening makes, and what is made anew where it was cut short. */
const MADE = ["data", "logs", "password"];

/**
 * Begins with an empty folder where no database of it ever answered: Neo4j cannot open what it
 * made only half of. A folder that was filled is never touched.
 * @returns whether this is the first opening
 */
export function beginOpening(folder: string): boolean {
  if (wasFilled(folder)) return false;
  writeFileSync(join(folder, MARK), "");
  for (const name of MADE) rmSync(join(folder, name), { recursive: true, force: true });
  return true;
}

/** From here on the folder counts as filled. */
export function endOpening(folder: string): void {
  rmSync(join(folder, MARK), { force: true });
  if (process.platform === "win32") return;
  // Else the mark might be back after a power cut, when the database holds something.
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}

/** Also where an older version began, which left no mark: without a store there is nothing. */
function wasFilled(folder: string): boolean {
  if (existsSync(join(folder, MARK))) return false;
  const stores = ["data/databases/neo4j", "data/transactions/neo4j"];
  return stores.some((store) => existsSync(join(folder, store)));
}
