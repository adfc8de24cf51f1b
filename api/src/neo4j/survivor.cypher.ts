/** So many merges may lead one into another before the survivor; checked where one is made. */
export const MOST_MERGES = 8;

/**
 * Cypher for the entity that a given one was merged into, or the given one itself. Few are merged,
 * so the chain of merges is only followed if there is one.
 */
export const survivorOf = (given: string) => `CASE WHEN NOT EXISTS { (${given})-[:MERGED_INTO]->() }
  THEN ${given} ELSE head(COLLECT {
    MATCH (${given})-[:MERGED_INTO*1..${MOST_MERGES}]->(survivor:Entity)
    WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->() } RETURN survivor }) END`;

/** Cypher that leads from an entity to itself and all that it was merged into. */
export const into = `-[:MERGED_INTO*0..${MOST_MERGES}]->`;

/** Cypher that leads from an entity to the `survivor` itself; the condition picks it. */
export const toSurvivor = `${into}(survivor:Entity)
  WHERE NOT (survivor)-[:MERGED_INTO]->()`;

/** Cypher that leads from an entity to itself and all that were merged into it, named `merged`. */
export const mergedInto = (merged = "") => `<-[:MERGED_INTO*0..${MOST_MERGES}]-(${merged}:Entity)`;
