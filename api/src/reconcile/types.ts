import { ENTITY_KINDS, type EntityKind, TYPES } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_ENTITY_KIND } from "@backchannel/schema/kinds.ts";
import { live } from "@backchannel/schema/live.ts";

/** A type as reconciliation knows it: one of the GraphQL types, or a kind, which is narrower. */
export interface NamedType {
  id: string;
  name: string;
}

/** The general ones, which are offered where somebody has not said what a column holds. */
export const GENERAL: readonly NamedType[] = TYPES.map((id) => ({ id, name: id.toLowerCase() }));

const ALL = live<NamedType>(() => [
  ...GENERAL,
  ...EVERY_ENTITY_KIND.map((id) => ({ id, name: ENTITY_KINDS[id].label })),
]);

/** The types of an entity, the narrowest first. */
export const typesOf = (kind: EntityKind): NamedType[] => {
  const { label, type } = ENTITY_KINDS[kind];
  return [{ id: kind, name: label }, ...GENERAL.filter(({ id }) => id === type)];
};

/** The kinds that types stand for; null for no type, and none for one that nothing here has. */
export function kindsOf(types: readonly string[]): EntityKind[] | null {
  if (types.length === 0) return null;
  return EVERY_ENTITY_KIND.filter((kind) => typesOf(kind).some(({ id }) => types.includes(id)));
}

/** The types whose name or id has a word that begins so; all for nothing. */
export function typesBeginning(prefix: string): NamedType[] {
  const begins = (text: string) =>
    text.toLowerCase().split(/[ _]/).some((word) => word.startsWith(prefix.toLowerCase())); // prettier-ignore
  return ALL.filter(({ id, name }) => begins(name) || begins(id) || id === prefix);
}
