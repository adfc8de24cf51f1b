import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { PROJECT_FOLDER } from "../../src/settings.ts";

/** Runs a command of this project by its shell, tells each line, and whether it went well. */
export async function told(command: string, say: (line: string) => void): Promise<boolean> {
  const child = spawn(command, {
    cwd: PROJECT_FOLDER,
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: "1" }) },
  });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on("line", say);
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}

/** Runs commands, as many at a time, in this order; what each prints is told when it has ended. */
export async function allWell(commands: readonly string[], atOnce: number): Promise<boolean> {
  const left = [...commands];
  let isWell = true;
  const next = async (): Promise<void> => {
    const command = left.shift();
    if (command === undefined) return;
    const lines: string[] = [];
    const wentWell = await told(command, (line) => lines.push(line));
    isWell &&= wentWell;
    console.log([`${wentWell ? "✓" : "✗"} ${command}`, ...lines].join("\n"));
    return next();
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return isWell;
}
