import neo4j from "neo4j-driver";

/**
 * Parameters as Cypher should see them. The driver sends every number as a float, which LIMIT
 * refuses and which would make days and counts floats in the store; whole numbers go as
 * integers here.
 */
export function toParameters(params: Record<string, unknown>): Record<string, unknown> {
  return toParameter(params) as Record<string, unknown>;
}

function toParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (
    value !== null &&
    typeof value === "object" &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toParameter(own)]));
  }
  return value;
}
