import { indexedName } from "@backchannel/api/src/names/indexed.ts";
import { scriptOf } from "@backchannel/api/src/names/script.ts";
import { NAME_TYPES, type NameType } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS } from "@backchannel/schema/kinds.ts";
import type { SeedData } from "./tables.ts";

/** A spelling of an entity as a node: one per entity and value. */
export interface NameNode {
  entity: string;
  properties: {
    id: string;
    value: string;
    folded: string;
    key: string;
    language: string;
    script: string;
    type: NameType;
    weak: boolean;
    external: boolean;
  };
}

/**
 * The names of all entities, including their main names. A name is weak if it does not identify an
 * entity by itself: a title, description, metonym or slur, or a name shared by several entities.
 */
export function nameNodes({ entities, events, names }: SeedData): NameNode[] {
  const nodes = new Map<string, NameNode>();
  const add = (entity: string, value: string, type: NameType, language = "", external = false) => {
    const id = `${entity}|${value}`;
    if (nodes.has(id)) return;
    const script = scriptOf(value);
    const properties = { id, value, ...indexedName(value), language, script, type };
    nodes.set(id, { entity, properties: { ...properties, weak: false, external } });
  };
  for (const row of names) add(row.entity, row.value, row.type, row.language, row.external);
  for (const { id, name, kind } of [...entities, ...events]) {
    add(id, name, ENTITY_KINDS[kind].unnamed ? "DESCRIPTION" : "NAME");
  }
  const owners = Map.groupBy(nodes.values(), (node) => node.properties.folded);
  for (const sharing of owners.values()) {
    const shared = new Set(sharing.map((node) => node.entity)).size > 1;
    for (const { properties } of sharing) {
      properties.weak = shared || NAME_TYPES[properties.type].weak;
    }
  }
  return [...nodes.values()];
}
