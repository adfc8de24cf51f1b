import { RETRACTIONS } from "../claim.ts";
import { oneOf, type Property } from "./record.ts";

/** What a claim and a document hold once they were retracted. */
export const retracted = (what: { when: string; day: string }) =>
  ({
    retractedAt: { type: "moment", label: "retracted", read: "answer", about: what.when },
    retraction: {
      type: oneOf(RETRACTIONS, (row) => row.text),
      label: "why retracted",
      read: "answer",
      about: "Why it was retracted.",
    },
    retractedOn: {
      type: "day",
      label: "retracted by its source on",
      read: "answer",
      about: what.day,
    },
    until: { type: "number" },
  }) as const satisfies Record<string, Property>;
