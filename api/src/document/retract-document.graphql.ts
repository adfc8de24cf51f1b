import { RetractionEnum } from "../graphql/enums.ts";
import { StaleVersion } from "../change/errors.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { oneDocument } from "./document-fields.graphql.ts";
import { retractDocument, retractingDocument } from "./retract-document.ts";

mutation("retractDocument", {
  action: "RETRACT_DOCUMENT",
  description:
    "Retracts a document with every claim it states; what was taken from it stays. See `previewRetraction` first.",
  schema: retractingDocument,
  refusals: [StaleVersion],
  work: (input) => (draft) => retractDocument(draft, input),
  fields: (t) => ({
    id: t.id({ required: true, description: "`doc:…`" }),
    kind: t.field({ type: RetractionEnum, required: true, description: "Why it goes." }),
    on: t.field({
      type: "Date",
      description: "The day on which its outlet took it back; today if absent.",
    }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ document: oneDocument(t, "The document, retracted.") }),
});
