import { DATE_SOURCES } from "../claim.ts";
import { oneOfList, type Property } from "./record.ts";

/** What follows from a claim and the records that it refers to: settled after each change. */
export const SETTLED = {
  subjectId: { type: "line", derived: true, filled: true, read: "column" },
  objectId: { type: "line", derived: true, read: "column" },
  eventId: { type: "line", derived: true, read: "column" },
  placeId: { type: "line", derived: true, read: "column" },
  linkId: { type: "line", derived: true, read: "column" },
  first: { type: "number", derived: true },
  last: { type: "number", derived: true },
  dated: { type: "number", derived: true },
  dateFrom: {
    type: oneOfList(DATE_SOURCES),
    derived: true,
    read: "answer",
    about: "EVENT where the claim has no date and borrows its event's for filtering.",
  },
  documentId: { type: "line", derived: true },
  pubFirst: { type: "number", derived: true },
  pubLast: { type: "number", derived: true },
  carrierId: { type: "line", derived: true },
  originId: { type: "line", derived: true },
  publisherId: { type: "line", derived: true },
  rootOriginId: { type: "line", derived: true },
  rootPublisherId: { type: "line", derived: true },
  lineage: { type: "line", derived: true },
  chain: { type: "line", derived: true },
  marks: { type: "line", derived: true },
  disputed: { type: "boolean", derived: true },
  words: { type: "text", derived: true },
} as const satisfies Record<string, Property>;
