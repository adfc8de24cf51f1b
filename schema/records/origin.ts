import { LOADED } from "./loaded.ts";
import type { RecordDeclaration } from "./record.ts";

/** Whose reporting a claim really is. */
export const ORIGIN = {
  called: ["origin", "origins"],
  prefix: "origin",
  namedBy: "description",
  properties: {
    description: {
      type: "line",
      input: "needed",
      filled: true,
      read: "answer",
      csv: "description",
      label: "description",
      about: "What the origin is, in an editor's words.",
    },
    basis: {
      type: "line",
      read: "answer",
      csv: "basis",
      about: "How it is known: stated by a document, or inferred by an editor.",
    },
    folder: { type: "line" },
    ...LOADED,
  },
  relations: {
    RELIES_ON: {
      followed: true,
      to: "Entity",
      as: "publisher",
      column: "publisherId",
      input: "optional",
      csv: "publisher",
      label: "publisher",
      about: "The outlet whose reporting it is; absent where unnamed.",
    },
    RESTS_ON: {
      followed: true,
      to: "Origin",
      as: "restsOn",
      column: "restsOnId",
      input: "optional",
      csv: "rests_on",
      label: "rests on",
      about:
        "The origin on which it rests in turn, as commentary does on the report that it credits: `origin:…`.",
    },
  },
  versioned: false,
  apart: {},
  naturalId: false,
} as const satisfies RecordDeclaration;
