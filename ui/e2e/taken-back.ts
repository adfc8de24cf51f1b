import type { Page } from "playwright-core";
import { expect } from "vitest";
import { asked } from "./doors.ts";

/** The number of the latest change, so that a journey can take back what it leaves. */
export async function lastChange(page: Page): Promise<number> {
  const { nodes } = await asked(page, `{ changes(first: 1) { nodes { seq } } }`);
  return (nodes as { seq: number }[])[0]?.seq ?? 0;
}

/** Takes back all that was changed since then, latest first. */
export async function takenBackSince(page: Page, since: number): Promise<void> {
  const { nodes } = await asked(page, `{ changes(since: ${since}, first: 100) { nodes { id } } }`);
  for (const { id } of nodes as { id: string }[]) {
    const done = await asked(
      page,
      `mutation { revertChange(input: { change: "${id}" }) { __typename } }`,
    );
    expect(done).toEqual({ __typename: "RevertChangeSuccess" });
  }
}
