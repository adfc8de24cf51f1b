import type { PropertyKind } from "@backchannel/schema/properties.ts";

export const rulingId = (entityId: string, property: string) => `ruling:${entityId}:${property}`;

/** The parts of a ruling's id. */
export function partsOfRuling(id: string) {
  const [, entityId = "", property = ""] = id.split(":");
  return { entityId, property: property as PropertyKind };
}

/** Cypher for the version of the ruling on the property of a claim `c` of the entity `id`. */
export const rulingVersion = (id: string) => `coalesce(head(COLLECT {
  MATCH (g:Ruling {id: 'ruling:' + ${id} + ':' + c.property}) RETURN g.version }), 0)`;

/**
 * Cypher for the ruling on the value of a property claim `c` of the entity `id`; null if there is
 * none.
 */
export const rulingOn = (id: string) => `head(COLLECT {
  MATCH (g:Ruling {id: 'ruling:' + ${id} + ':' + c.property})
  RETURN CASE coalesce(c.normalised, c.value) WHEN g.adopted THEN 'ADOPTED'
    ELSE CASE WHEN coalesce(c.normalised, c.value) IN g.dismissed THEN 'DISMISSED' END END })`;
