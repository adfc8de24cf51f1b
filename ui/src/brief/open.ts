import { go, setParam } from "../state/actions.ts";

/** Opens the brief on one or two entities; null = on the pair of the contacts page. */
export function openBrief(about: string[] | null): void {
  setParam("brief", about);
  go("brief");
}
