import {
  ENTITY_KINDS,
  type EntityKind,
  type EntityType,
} from "@backchannel/schema/entity-kinds.ts";
import { EVERY_LINK_KIND } from "@backchannel/schema/kinds.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput } from "../change/errors.ts";
import type { RecordState } from "../change/records.ts";
import { degree } from "../neo4j/types.ts";
import { listed } from "../words/words.ts";

/** What makes a merge unusual. Each is said, and asked about once more. */
export const MERGE_WARNINGS = {
  OTHER_TYPE: "They are of different types.",
  STATE: "One of them is a state.",
  MANY_LINKS: "One that goes has more than 50 links.",
} as const;

export interface MergeWarning {
  kind: keyof typeof MERGE_WARNINGS;
  /** What it is here, as a sentence. */
  text: string;
}

const MANY = 50;

const kindOf = ({ properties }: RecordState) => properties.kind as EntityKind;
const typeOf = (state: RecordState): EntityType => ENTITY_KINDS[kindOf(state)].type;
const nameOf = ({ properties }: RecordState) => `“${String(properties.name)}”`;

/** Throws InvalidInput where the two can never be one. */
export function checkCanBeOne(keep: RecordState, other: RecordState, field: string): void {
  if ((typeOf(keep) === "Event") === (typeOf(other) === "Event")) return;
  throw new InvalidInput(field, `${nameOf(other)} and ${nameOf(keep)}: an event is one with events only`); // prettier-ignore
}

/** What is unusual about merging these into the one that is kept. */
export async function warningsOf(
  draft: Draft,
  keep: RecordState,
  others: readonly RecordState[],
): Promise<MergeWarning[]> {
  const label = (state: RecordState) => `${nameOf(state)} is a ${ENTITY_KINDS[kindOf(state)].label}`; // prettier-ignore
  const otherTypes = others.filter((one) => typeOf(one) !== typeOf(keep));
  const states = [keep, ...others].filter((one) => typeOf(one) === "State");
  const ids = others.map(({ id }) => id);
  const rows = await draft.tx.run<{ id: string; links: number }>(LINKS, { ids });
  const many = rows.filter(({ links }) => links > MANY);
  const named = (id: string) => nameOf(others.find((one) => one.id === id)!);
  return [
    ...otherTypes.map((one) => warning("OTHER_TYPE", `${label(one)}, ${label(keep)}.`)),
    ...(states.length > 0
      ? [warning("STATE", `${listed(states.map(nameOf))} ${states.length > 1 ? "are states" : "is a state"}.`)] // prettier-ignore
      : []),
    ...many.map(({ id, links }) => warning("MANY_LINKS", `${named(id)}, which goes, has ${links} links.`)), // prettier-ignore
  ];
}

const warning = (kind: MergeWarning["kind"], text: string): MergeWarning => ({ kind, text });

const LINKS = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, ${degree("e", "every kind", EVERY_LINK_KIND)} AS links`;
