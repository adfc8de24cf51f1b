import type { EntityType } from "@backchannel/schema/entity-kinds.ts";
import type { NameKind } from "../names/similarity.ts";

/** Types that a file may give one thing, since where one ends and the other begins is open. */
const ALIKE: readonly ReadonlySet<EntityType>[] = [
  new Set(["Organization", "Group"]),
  new Set(["State", "Place"]),
];

/** Whether entities of these types can be one (R50). */
export const mayBeOne = (a: EntityType | null, b: EntityType | null): boolean =>
  a === null || b === null || a === b || ALIKE.some((types) => types.has(a) && types.has(b));

/** By which weights the names of two are compared; undefined lets their words decide. */
export function nameKindOf(a: EntityType | null, b: EntityType | null): NameKind | undefined {
  const type = a ?? b;
  if (type === null) return undefined;
  return type === "Person" ? "PERSON" : "ORGANIZATION";
}
