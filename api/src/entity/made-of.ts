import type { GraphQLResolveInfo } from "graphql";
import type { Wanted } from "../neo4j/columns.ts";
import { asksFor, type MadeOf, wantedBelow } from "../graphql/selection.ts";
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

/** Fields of a link that lead to its ends: whoever asks for these needs them whole, and once. */
const ENDS: ReadonlySet<string> = new Set(["source", "target"]);

/** What to read of entities that are told beside the links between them. */
export const wantedOfEnds = (info: GraphQLResolveInfo): Wanted<EntityRow> =>
  asksFor(info, ENDS) ? null : wantedBelow(info, ENTITY_FIELDS);
