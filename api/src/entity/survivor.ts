import type { EntityKind, Family } from "@backchannel/schema/entity-kinds.ts";
import { FAMILIES } from "@backchannel/schema/entity-kinds.ts";
import type { End } from "../kinds/ends.ts";
import { MOST_MERGES } from "../neo4j/survivor.cypher.ts";
import { InvalidInput } from "../change/errors.ts";
import type { Draft } from "../change/draft.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { type RecordState, targetOf } from "../change/records.ts";

/** The entity of an id, or the one it was merged into (R5). Throws NotFound. */
export async function survivor(draft: Draft, id: string, field: string): Promise<RecordState> {
  if (recordKindOf(id) !== "Entity") throw new InvalidInput(field, "must be the id of an entity");
  let state = await draft.get(id, field);
  for (let n = 0; n < MOST_MERGES; n++) {
    const next = targetOf(state, "MERGED_INTO");
    if (next === null) break;
    state = await draft.get(next, field);
  }
  return state;
}

/** The properties of an entity that the rules of the ontology test. */
export function endOf({ id, properties }: RecordState): End & { name: string } {
  const families = FAMILIES.filter((family) =>
    (properties.families as string[]).includes(family.toUpperCase()),
  );
  return { id, kind: properties.kind as EntityKind, families, name: String(properties.name) };
}

/** Throws InvalidInput if the entity is not of the family. */
export function checkFamily(state: RecordState, family: Family, field: string): void {
  const { id, kind, families } = endOf(state);
  if (families.includes(family)) return;
  throw new InvalidInput(field, `"${id}" is a ${kind}, not ${FAMILY_WORDS[family]}`);
}
const FAMILY_WORDS: Record<Family, string> = {
  Actor: "an actor",
  Place: "a place",
  Event: "an event",
  Thing: "a thing",
};
