import type { GraphQLResolveInfo } from "graphql";
import { asksFor, type TypeRows, wantedBelow } from "../graphql/selection.ts";
import type { Wanted } from "../neo4j/columns.ts";
import { ENTITY, type EntityRow, NAMED } from "./entity.cypher.ts";

export const ENTITY_ROWS: TypeRows<EntityRow> = { type: "Entity", columns: ENTITY, always: NAMED };

/** Fields of a link that lead to its ends. If one is asked for, the ends are read whole, once. */
const ENDS: ReadonlySet<string> = new Set(["source", "target"]);

/** Which columns to read of the entities at the other ends of a list of links. */
export const wantedOfEnds = (info: GraphQLResolveInfo): Wanted<EntityRow> =>
  asksFor(info, ENDS) ? null : wantedBelow(info, ENTITY_ROWS);
