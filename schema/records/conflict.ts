import { CONFLICT_STATUSES, CONFLICT_TOPICS } from "../claim.ts";
import { LOADED } from "./loaded.ts";
import { oneOf, oneOfList, type RecordDeclaration } from "./record.ts";

/** A disagreement that a curator wrote up, with the claims on each side. */
export const CONFLICT = {
  called: ["disagreement", "disagreements"],
  prefix: "conflict",
  namedBy: "topic",
  properties: {
    topic: {
      type: "line",
      filled: true,
      read: "answer",
      csv: "topic",
      label: "topic",
      about: "What it is about, in words.",
    },
    about: {
      type: oneOfList(CONFLICT_TOPICS),
      filled: true,
      read: "answer",
      csv: "about",
      label: "what the sides differ on",
      about: "What kind of thing the sides differ on.",
    },
    status: {
      followed: true,
      type: oneOf(CONFLICT_STATUSES, (row) => row.text),
      filled: true,
      read: "answer",
      csv: "status",
      label: "kind of disagreement",
      about: "What kind of disagreement it is.",
    },
    /** Answered only where the filter leaves no side out. */
    editorView: { type: "text", read: "column", csv: "editor_view", label: "editor’s view" },
    folder: { type: "line" },
    noteWords: { type: "text", derived: true },
    ...LOADED,
  },
  relations: { SIDE: { to: "Claim", many: 1_000, followed: true } },
  versioned: true,
  apart: {},
  naturalId: false,
} as const satisfies RecordDeclaration;
