import type { propertiesOf } from "../../src/derive/derive-columns.ts";

/** The types by which the import knows the arrays of a link. */
export const ARRAYS: Record<keyof ReturnType<typeof propertiesOf>["arrays"], string> = {
  id: "string",
  temporality: "string",
  claim: "string[]",
  modality: "string[]",
  event: "string[]",
  first: "long[]",
  last: "long[]",
  dated: "long[]",
  pubFirst: "long[]",
  pubLast: "long[]",
  origin: "string[]",
  publisher: "string[]",
  rootOrigin: "string[]",
  rootPublisher: "string[]",
  document: "string[]",
  carrier: "string[]",
  background: "boolean[]",
  role: "string[]",
  disputed: "boolean[]",
  until: "long[]",
  lineage: "string[]",
  chain: "string[]",
  marks: "string[]",
  group: "long[]",
};
