import type { MadeOf } from "../selection.ts";
import { ENTITY, type EntityRow, NAMED } from "./entity.cypher.ts";

/** What the fields of an entity are made of. */
export const ENTITY_FIELDS: MadeOf<EntityRow> = {
  type: "Entity",
  columns: ENTITY,
  always: NAMED,
  fields: {
    aliases: [],
    claims: [],
    dateText: ["date"],
    degree: [],
    description: ["description", "date"],
    documents: [],
    facts: [],
    history: [],
    kindLabel: ["kind"],
    linkCounts: [],
    links: [],
    look: ["kind"],
    place: ["placeId"],
    unnamed: ["kind"],
  },
};
