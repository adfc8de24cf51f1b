import { go, setParam } from "../state/actions.ts";

/** Asks whether these two are the same, or what may be the same as one. */
export function openSame(pair: readonly [string] | readonly [string, string]): void {
  setParam("same", [...pair]);
  go("same");
}
