import { ENTITY_KINDS, type EntityKind, type EntityKindRow, type Family } from "./entity-kinds.ts";
import { LINK_KINDS, type StatedLinkKind } from "./kinds.ts";
import type { Ends, LinkKindRow } from "./link-kinds/row.ts";

/** True where an entity of this kind may stand at an end that allows `ends`. */
export function endAllows(ends: Ends, kind: EntityKind): boolean {
  const { type, families }: EntityKindRow = ENTITY_KINDS[kind];
  return ends.some((end) => end === kind || end === type || families.includes(end as Family));
}

/** An entity as the ontology looks at it; its families may be more than those of its kind. */
export interface End {
  kind: EntityKind;
  families: readonly Family[];
}

/** How a kind of link takes two ends: as said, only the other way round, or not at all. */
export type Fit = "AS_SAID" | "REVERSED" | "NOT";

/** Whether a claim of this kind may join the two, or would with its ends changed over. */
export function fitOf(kind: StatedLinkKind, subject: End, object: End): Fit {
  const { symmetric, ...row }: LinkKindRow = LINK_KINDS[kind];
  if (takes(row.subject, subject) && takes(row.object, object)) return "AS_SAID";
  if (!(takes(row.subject, object) && takes(row.object, subject))) return "NOT";
  return symmetric ? "AS_SAID" : "REVERSED";
}

/** As the ontology says, and also where a place is marked as an actor of its own. */
export function takes(ends: Ends, { kind, families }: End): boolean {
  return endAllows(ends, kind) || families.some((family) => ends.includes(family));
}
