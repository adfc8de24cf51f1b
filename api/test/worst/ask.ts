import { QUERY_LIMITS } from "../../src/errors.ts";
import type { testClient } from "../app.ts";
import { type Composed, countFields, written } from "./compose.ts";

/** A query that was admitted, with what it cost. */
export interface Asked {
  roots: readonly Composed[];
  /** How often over it was asked in one query. */
  times: number;
  cost: number;
  cpuMs: number;
  /** Why part of it has no answer. */
  error: string;
}

/** A query of more tokens is refused; a field has about this many. */
const MOST_FIELDS = 5_000 / 8;

/** Asks queries and measures the processor time of this process, in which the API runs. */
export function asker(ask: ReturnType<typeof testClient>) {
  async function measured(roots: readonly Composed[], times: number): Promise<Asked | null> {
    const query = written(roots, times);
    const before = process.cpuUsage();
    const { data, errors, extensions } = await ask<object | null>(query);
    const { user, system } = process.cpuUsage(before);
    const cost = (extensions?.["cost"] as { asked: number } | undefined)?.asked;
    if (!cost || cost > QUERY_LIMITS.cost || !data) return null;
    const error = errors?.[0]?.message ?? "";
    return { roots, times, cost, cpuMs: (user + system) / 1_000, error };
  }

  return {
    /** Asks as often over as is admitted; null if it is refused even once. */
    async askOver(roots: readonly Composed[]): Promise<Asked | null> {
      const once = await measured(roots, 1);
      if (!once) return null;
      const fields = countFields(roots);
      const { cost, breadth } = QUERY_LIMITS;
      const times = Math.min(cost / once.cost, breadth / fields, MOST_FIELDS / fields);
      return times < 2 ? once : ((await measured(roots, Math.floor(times))) ?? once);
    },
    askAgain: ({ roots, times }: Asked) => measured(roots, times),
  };
}
