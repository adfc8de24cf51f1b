import type { LinkFilterInput } from "../evidence/filter.ts";
import { builder } from "../graphql/builder.ts";
import type { EntityRow } from "./entity.cypher.ts";

/** An entity with the filter under which it was reached (R14). */
export type EntityNode = EntityRow & { filter: LinkFilterInput | null };

export const EntityRef = builder.interfaceRef<EntityNode>("Entity");
export const EventRef = builder.objectRef<EntityNode>("Event");

export const EntityConnection = builder.connectionObject(
  { type: EntityRef, name: "EntityConnection", description: "A page of entities." },
  { name: "EntityEdge", description: "An entity in a page." },
);
