import { RELIABILITIES } from "../claim.ts";
import { ENTITY_KINDS, type EntityKind, FAMILIES, TYPES } from "../entity-kinds.ts";
import { FURTHER } from "./further.ts";
import { LOADED } from "./loaded.ts";
import { oneOf, oneOfList, type RecordDeclaration } from "./record.ts";

export const ENTITY = {
  called: ["entity", "entities"],
  prefix: "",
  namedBy: "name",
  properties: {
    name: {
      type: "name",
      input: "needed",
      filled: true,
      read: "answer",
      csv: "name",
      label: "name",
      about: "The name it goes by here.",
    },
    kind: {
      type: oneOf(ENTITY_KINDS, (row) => row.label),
      input: "needed",
      filled: true,
      read: "answer",
      label: "kind",
      about: "What it is.",
    },
    description: {
      type: "line",
      input: "optional",
      read: "column",
      csv: "description",
      label: "description",
      about: "A line about it.",
    },
    date: {
      followed: true,
      type: "edtf",
      input: "optional",
      read: "column",
      label: "date",
      about:
        "Of an event: when, as an editor reads the documents; rival dates are in `facts`. Claims without a date borrow it.",
    },
    dateNote: {
      type: "text",
      input: "optional",
      read: "column",
      label: "note on the date",
      about: "How that date was read.",
    },
    reliability: {
      type: oneOfList(RELIABILITIES),
      read: "answer",
      label: "reliability",
      about: "NATO Admiralty letter A to F of an outlet; null while nobody has judged it.",
    },
    notes: {
      type: "text",
      as: "note",
      read: "answer",
      csv: "notes",
      label: "note",
      about: "What an editor noted about it.",
    },
    identifiers: {
      type: "identifiers",
      bare: true,
      input: "optional",
      read: "column",
      csv: "identifiers",
      label: "identifiers",
      about: "What it is known by elsewhere; given ones replace all that it has.",
    },
    ...FURTHER,
    latitude: {
      type: { degrees: 90 },
      input: "optional",
      read: "column",
      csv: "latitude",
      label: "degrees north",
      about: "Degrees north, approximate.",
    },
    longitude: {
      type: { degrees: 180 },
      input: "optional",
      read: "column",
      csv: "longitude",
      label: "degrees east",
      about: "Degrees east, approximate.",
    },
    country: {
      type: "name",
      bare: true,
      input: "optional",
      read: "column",
      csv: "country",
      label: "country",
      about: "The country it lies in.",
    },
    /** In capitals, as the API has them. */
    families: { type: "texts", filled: true, read: "column" },
    unnamed: { type: "boolean" },
    /** The event that a curator says it comes after, where it has no date. */
    follows: { type: "line", refersTo: "Entity", read: "column" },
    /** The event that a curator says it comes before, likewise. */
    precedes: { type: "line", refersTo: "Entity", read: "column" },
    dateFirst: { type: "number", read: "column" },
    dateLast: { type: "number", read: "column" },
    dated: { type: "number", read: "column" },
    words: { type: "text", derived: true },
    ...LOADED,
  },
  relations: {
    AT: {
      to: "Entity",
      as: "place",
      input: "optional",
      label: "place",
      about: "Of an event: where.",
    },
    MERGED_INTO: { to: "Entity", label: "merged into", followed: true, tells: true, counted: true },
  },
  versioned: true,
  apart: { reliability: "reliabilityVersion" },
  naturalId: false,
  labels: {
    all: [...new Set<string>([...TYPES, ...FAMILIES])],
    of: ({ kind, families }) => [
      ...new Set<string>([
        ENTITY_KINDS[kind as EntityKind].type,
        ...FAMILIES.filter((family) => (families as string[]).includes(family.toUpperCase())),
      ]),
    ],
  },
} as const satisfies RecordDeclaration;
