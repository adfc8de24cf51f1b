import { NAME_TYPES } from "../claim.ts";
import { keysOf } from "../kinds.ts";
import { LOADED } from "./loaded.ts";
import { oneOfList, type RecordDeclaration } from "./record.ts";

/** A spelling of an entity's name. Its id is that of the entity and the name, with | between. */
export const NAME = {
  called: ["name", "names"],
  prefix: "",
  namedBy: "value",
  properties: {
    value: {
      type: "name",
      input: "needed",
      filled: true,
      read: "answer",
      csv: "value",
      label: "value",
      about: "As it is written.",
    },
    type: {
      type: { ...oneOfList(keysOf(NAME_TYPES)), table: NAME_TYPES },
      input: "optional",
      filled: true,
      read: "answer",
      csv: "type",
      label: "type of name",
      about: "What kind of name it is; NAME unless an editor says otherwise.",
    },
    language: {
      type: "language",
      input: "optional",
      read: "answer",
      csv: "language",
      label: "language",
      about: "Language tag, e.g. `ar`; null where it is not known.",
    },
    external: {
      type: "boolean",
      filled: true,
      read: "answer",
      csv: "external",
      about: "From general knowledge, not from a document.",
    },
    folded: { type: "line", derived: true },
    key: { type: "line", derived: true },
    blocks: { type: "line", derived: true },
    script: {
      type: "line",
      derived: true,
      filled: true,
      read: "answer",
      about: "Its script: Latin, Arabic, Hebrew, Cyrillic …",
    },
    weak: {
      type: "boolean",
      derived: true,
      filled: true,
      read: "answer",
      about: "Does not by itself identify the entity: a title, a metonym, or shared with others.",
    },
    ...LOADED,
  },
  relations: {
    NAMED: { to: "Entity", owner: true, label: "names", tells: true },
    SEEN_IN: { to: "Document", many: 10_000, label: "seen in" },
  },
  versioned: false,
  apart: {},
  naturalId: true,
} as const satisfies RecordDeclaration;
