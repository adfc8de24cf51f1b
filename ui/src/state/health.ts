import type { CombinedError } from "urql";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What keeps answers from coming: nothing, the database, or the way to the server. */
export type Away = null | "database" | "server";

/** `recovered` counts the times answers came back; a failed question asks again when it grows. */
export const healthStore = createStore<{ away: Away; recovered: number }>()(() => ({
  away: null,
  recovered: 0,
}));

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 8000;
let polling = false;

/** Reads from an answer whether the server or its database is away. */
export function whoIsAway(error: CombinedError): Away {
  if (error.graphQLErrors.some((e) => e.extensions["code"] === "DATABASE_UNAVAILABLE")) {
    return "database";
  }
  return error.networkError ? "server" : null;
}

/** Notes an answer that did not come, and asks /ready until the server is well again. */
export function reportAway(away: "database" | "server"): void {
  healthStore.setState({ away });
  if (polling) return;
  polling = true;
  setTimeout(() => void poll(FIRST_WAIT), FIRST_WAIT);
}

async function poll(wait: number): Promise<void> {
  const away = await ready();
  if (away === null) {
    polling = false;
    healthStore.setState(({ recovered }) => ({ away: null, recovered: recovered + 1 }));
    return;
  }
  healthStore.setState({ away });
  const next = Math.min(wait * 1.5, LONGEST_WAIT);
  setTimeout(() => void poll(next), next);
}

async function ready(): Promise<Away> {
  try {
    const response = await fetch("/ready", { cache: "no-store" });
    return response.ok ? null : "database";
  } catch {
    return "server";
  }
}

/** Looks at once, for the button "Try now". */
export async function tryNow(): Promise<void> {
  const away = await ready();
  healthStore.setState((state) =>
    away === null ? { away, recovered: state.recovered + 1 } : { ...state, away },
  );
}

/** Asks again what could not be answered, because now it may be. */
export function askAgain(): void {
  healthStore.setState(({ recovered }) => ({ recovered: recovered + 1 }));
}

export function useHealth() {
  return useStore(healthStore);
}
