import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Database } from "../../src/neo4j/database.ts";

/** The variables of one question. */
export type Question = Record<string, unknown>;

/** One thing that clients ask, in the words of every peer. */
export interface Operation {
  name: string;
  title: string;
  /** Backchannel's own query. */
  query: string;
  /** Which questions: chosen by the graph, the same each time. */
  choose(database: Database, count: number): Promise<Question[]>;
  /** Exactly the `data` that Backchannel answers, made of the same statements without GraphQL. */
  ready(database: Database, question: Question): Promise<unknown>;
  /** Makes of a question the next one to be asked, where the same cannot be asked again. */
  fresh?(question: Question): Question;
  /** Takes back what the questions wrote. */
  undo?(database: Database): Promise<void>;
  /** The same asked of the API that @neo4j/graphql generates; absent where it has no such query. */
  generated?: { query: string; variables?: (question: Question) => Question };
}

/** How the generated API puts the best supported links first. */
export const BEST_FIRST = "sort: [{ edge: { evidenceOrder: ASC } }]";

/** The link kinds that are asked for, either way. */
export const KINDS = ["MET", "NEGOTIATED_WITH", "REPRESENTS", "MEMBER_OF", "HEADS"] as const;

/**
 * The same as fields of a generated API: a symmetric kind is one field without direction, any
 * other two. `share`: of a number of neighbours, how many are asked of this field.
 */
export const FIELDS = KINDS.flatMap((kind) =>
  LINK_KINDS[kind].symmetric
    ? [{ field: kind.toLowerCase(), kind, direction: "OUT", undirected: true, share: 0.4 }]
    : ["OUT", "IN"].map((direction) => ({
        field: `${kind.toLowerCase()}_${direction}`,
        kind,
        direction,
        undirected: false,
        share: 0.1,
      })),
);
