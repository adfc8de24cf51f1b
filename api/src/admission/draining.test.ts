import { expect, it, vi } from "vitest";
import { Stopping } from "../errors.ts";
import { Draining } from "./draining.ts";

it("waits for the requests that are being answered, and takes no more", async () => {
  const draining = new Draining();
  const { promise, resolve } = Promise.withResolvers<string>();
  const answer = draining.answer(() => promise);
  let ended = false;
  const end = draining.end(60_000).then(() => (ended = true));
  expect(draining.hasBegun).toBe(true);
  await expect(draining.answer(async () => "more")).rejects.toThrow(Stopping);
  expect(ended).toBe(false);
  resolve("answered");
  expect(await answer).toBe("answered");
  await end;
});

it("tells those that take too long that it is stopping", async () => {
  vi.useFakeTimers();
  const draining = new Draining();
  const answer = draining.answer(() => new Promise(() => {})).catch((error: unknown) => error);
  const end = draining.end(5_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toBeInstanceOf(Stopping);
  await end;
  vi.useRealTimers();
});

it("ends at once where nothing is being answered", async () => {
  const draining = new Draining();
  await draining.answer(async () => "before");
  await draining.end(60_000);
});
