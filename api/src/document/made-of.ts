import type { MadeOf } from "../graphql/selection.ts";
import { DOCUMENT, type DocumentRow } from "./document.cypher.ts";

/** What the fields of a document are made of that is read with its claims. */
export const DOCUMENT_FIELDS: MadeOf<DocumentRow> = {
  type: "Document",
  columns: DOCUMENT,
  always: ["id"],
  fields: {
    claimCount: [],
    claims: [],
    entities: [],
    history: [],
    note: ["notes"],
    // Read with the document.
    outlet: [],
    publishedFirst: ["pubFirst"],
    publishedLast: ["pubLast"],
    publishedText: ["publishedAt", "pubFirst", "pubLast"],
  },
};
