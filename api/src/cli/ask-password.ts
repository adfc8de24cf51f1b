import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { SetupError } from "../setup-error.ts";

/**
 * The password for an account: asked twice at a terminal, which shows nothing of it; else the
 * first line of standard input. Null where none was given.
 */
export async function askPassword(name: string): Promise<string | null> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] || null;
  const given = await ask(`Password for ${name} (nothing: one is made up): `);
  if (given === "") return null;
  if ((await ask("Once more: ")) !== given) {
    throw new SetupError("The two passwords differ: nothing was changed.");
  }
  return given;
}

async function ask(question: string): Promise<string> {
  const silent = new Writable({ write: (_text, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  try {
    return await prompt.question("");
  } finally {
    prompt.close();
    process.stderr.write("\n");
  }
}
