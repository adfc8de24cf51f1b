import { VERDICTS } from "../claim.ts";
import { oneOf, type RecordDeclaration } from "./record.ts";

/** What somebody decided about two entities, as they were then: whether they are one (R48). */
export const JUDGEMENT = {
  called: ["judgement", "judgements"],
  prefix: "judgement",
  namedBy: null,
  properties: {
    verdict: {
      type: oneOf(VERDICTS, (row) => row.text),
      input: "needed",
      filled: true,
      read: "answer",
      label: "judgement",
      about: "What was decided.",
    },
    why: {
      type: "line",
      input: "optional",
      read: "answer",
      label: "why",
      about: "Why, in words.",
    },
    by: {
      type: "name",
      filled: true,
      read: "answer",
      about: "Who decided it.",
    },
    at: {
      type: "moment",
      filled: true,
      read: "answer",
      about: "When it was decided.",
    },
  },
  relations: { JUDGES: { to: "Entity", many: 2, column: "entityIds", tells: true } },
  versioned: true,
  apart: {},
  naturalId: false,
} as const satisfies RecordDeclaration;
