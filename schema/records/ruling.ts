import { PROPERTIES } from "../properties.ts";
import { oneOf, type RecordDeclaration } from "./record.ts";

/** Which value of a fact an editor adopted and which they dismissed. */
export const RULING = {
  called: ["ruling", "rulings"],
  prefix: "ruling",
  namedBy: null,
  properties: {
    entityId: { type: "line", refersTo: "Entity", tells: true },
    property: {
      type: oneOf(PROPERTIES, (row) => row.label),
      input: "needed",
      label: "property",
      about: "The property.",
    },
    adopted: { type: "line", label: "adopted value" },
    dismissed: { type: "texts", label: "dismissed values" },
  },
  relations: {},
  versioned: true,
  apart: {},
  naturalId: false,
} as const satisfies RecordDeclaration;
