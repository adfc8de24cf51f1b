import neo4j from "neo4j-driver";

/**
 * Parameters with whole numbers as integers. The driver would send every number as a float, which
 * LIMIT refuses and which would store days and counts as floats.
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
