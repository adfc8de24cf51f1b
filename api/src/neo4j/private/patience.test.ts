import { expect, it } from "vitest";
import { type Patience, patiently } from "./patience.ts";

const said: string[] = [];
const patience = (change: Partial<Patience>): Patience => ({
  doing: "starting the database",
  progress: () => "the same",
  silent: (silence) => new Error(`nothing for ${silence}`),
  say: (line) => said.push(line),
  lookEveryMs: 1,
  silentLooks: 20,
  ...change,
});
const never = () => new Promise<never>(() => {});

it("waits far beyond the silence it allows, as long as something moves, and says so", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  let size = 0;
  const progress = () => {
    size += 1;
    if (size === 200) resolve("answered");
    return String(size);
  };
  expect(await patiently(() => promise, patience({ progress }))).toBe("answered");
  expect(said.length).toBeGreaterThan(5);
  expect(said[0]).toMatch(/^Still starting the database \(\d+ s so far\) …$/);
});

it("gives up after silence, with the cause, and tells the work", async () => {
  let told: AbortSignal | undefined;
  const work = (signal: AbortSignal) => {
    told = signal;
    return never();
  };
  const silence = patience({ lookEveryMs: 2, silentLooks: 10 });
  await expect(patiently(work, silence)).rejects.toThrow("nothing for 0 seconds");
  expect(told?.aborted).toBe(true);
});

it("passes on what the work throws, and the wish of the caller to give up", async () => {
  const fails = () => Promise.reject(new Error("Java ended"));
  await expect(patiently(fails, patience({}))).rejects.toThrow("Java ended");
  const asked = new AbortController();
  const given = patiently(never, patience({ signal: asked.signal, silentLooks: 1e9 }));
  asked.abort(new Error("asked to end"));
  await expect(given).rejects.toThrow("asked to end");
});
