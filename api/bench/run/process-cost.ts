import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** The resources used by another process; null on systems other than Linux. */
export function costOfProcess(pid: number): { cpu: number; rss: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
    const cpu = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    return { cpu, rss: kilobytes / 1_000 };
  } catch {
    return null;
  }
}
