import { ownerOf } from "./draft.ts";
import { type RecordState, recordKindOf } from "./records.ts";
import type { Difference } from "./rules.ts";

/** What a claim is about: those in whose history it is told. */
const ENDS = ["SUBJECT", "OBJECT", "DURING", "AT"];

/**
 * Of whom the history tells this difference: the record itself; of a name and of a ruling the
 * entity; of a claim those that it is about, and those that it was about before.
 */
export function toldOf({ id, before, after }: Difference): string[] {
  const states = [before, after].filter((state) => state !== null);
  return [id, ...states.flatMap(aboutOf)];
}

function aboutOf(state: RecordState): string[] {
  switch (recordKindOf(state.id)) {
    case "Name":
      return [ownerOf(state)!];
    case "Ruling":
      return [String(state.properties.entityId)];
    case "Claim":
      return state.relations.flatMap(({ type, to }) => (ENDS.includes(type) ? [to] : []));
    default:
      return [];
  }
}
