import { builder } from "../graphql/builder.ts";
import type { EntityRow } from "./entity.cypher.ts";

export const EntityRef = builder.interfaceRef<EntityRow>("Entity");
export const EventRef = builder.objectRef<EntityRow>("Event");
export const PlaceRef = builder.objectRef<EntityRow>("Place");
export const StateRef = builder.objectRef<EntityRow>("State");

export const EntityConnection = builder.connectionObject(
  { type: EntityRef, name: "EntityConnection", description: "A page of entities." },
  { name: "EntityEdge", description: "An entity in a page." },
);
