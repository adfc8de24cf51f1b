import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Number, size and newest change of all files below a folder: changes whenever one is written. */
export function writtenBelow(folder: string): string {
  let files = 0;
  let size = 0;
  let newest = 0;
  for (const path of pathsBelow(folder)) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    files += 1;
    size += stats.size;
    newest = Math.max(newest, stats.mtimeMs);
  }
  return `${files} ${size} ${newest}`;
}

/** Files come and go during the walk, and the folder itself may disappear. */
function pathsBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  } catch {
    return [];
  }
}
