import type { GraphQLResolveInfo } from "graphql";
import { asksFor, type TellsOf, wantedBelow } from "../graphql/selection.ts";
import type { Wanted } from "../neo4j/columns.ts";
import { ENTITY, type EntityRow, NAMED } from "./entity.cypher.ts";

export const ENTITY_TOLD: TellsOf<EntityRow> = { type: "Entity", columns: ENTITY, always: NAMED };

/** Fields of a link that lead to its ends: whoever asks for these needs them whole, and once. */
const ENDS: ReadonlySet<string> = new Set(["source", "target"]);

/** What to read of entities that are told beside the links between them. */
export const wantedOfEnds = (info: GraphQLResolveInfo): Wanted<EntityRow> =>
  asksFor(info, ENDS) ? null : wantedBelow(info, ENTITY_TOLD);
