import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import { inOrder } from "../neo4j/rows.ts";
import type { Database } from "../neo4j/database.ts";

/** Everything an outlet contributes, for leaving it out piece by piece. */
export interface OutletParts {
  reliability: string | null;
  /** Documents it printed. */
  documents: string[];
  /** Origins that are this outlet's own reporting. */
  origins: string[];
  /** How many claims it printed that have no named origin. */
  unnamedClaims: number;
}

/** The parts of each outlet, documents by date of publication, origins by id. */
export async function partsOfOutlets(
  database: Database,
  ids: readonly string[],
): Promise<OutletParts[]> {
  const rows = await database.read<OutletParts & { id: string }>("parts of outlets", PARTS, {
    ids,
  });
  const none = { id: "", reliability: null, documents: [], origins: [], unnamedClaims: 0 };
  return inOrder(ids, rows, (row) => row.id, none);
}

const PARTS = `
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN id, nullif(p.reliability, '') AS reliability,
  COLLECT { MATCH (p)${mergedInto("outlet")}<-[:PUBLISHED_BY]-(d:Document)
    RETURN d.id ORDER BY d.pubLast, d.id LIMIT 500 } AS documents,
  COLLECT { MATCH (p)${mergedInto("outlet")}<-[:RELIES_ON]-(o:Origin) RETURN o.id ORDER BY o.id LIMIT 500 } AS origins,
  COUNT { (p)${mergedInto("outlet")}<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim)
    WHERE c.property IS NULL AND ${unretracted("c")}
      AND NOT (c)-[:ORIGINATES_FROM]->(:Origin)-[:RELIES_ON]->() } AS unnamedClaims`;

/** Documents without an outlet and origins without a publisher, at most 500 of each. */
export async function readUnnamed(
  database: Database,
): Promise<Pick<OutletParts, "documents" | "origins">> {
  const rows = await database.read<Pick<OutletParts, "documents" | "origins">>("unnamed", UNNAMED);
  return rows[0] ?? { documents: [], origins: [] };
}

const UNNAMED = `
RETURN COLLECT { MATCH (d:Document) WHERE d.id > '' AND NOT (d)-[:PUBLISHED_BY]->()
    RETURN d.id ORDER BY d.id LIMIT 500 } AS documents,
  COLLECT { MATCH (o:Origin) WHERE o.id > '' AND NOT (o)-[:RELIES_ON]->()
    RETURN o.id ORDER BY o.id LIMIT 500 } AS origins`;
