import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Changes whenever something is written below a folder: how many files, how large, how new. */
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

/** Files come and go meanwhile, and so may the folder itself. */
function pathsBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  } catch {
    return [];
  }
}
