import { builder } from "../graphql/builder.ts";
import { document } from "./load-document.ts";
import { DocumentRef } from "./document-ref.ts";
import { RefusalRef } from "../graphql/refusal.ts";
import { DocumentExists } from "./errors.ts";

builder.objectType(DocumentExists, {
  name: "DocumentExists",
  description: "A document of the same address is there already.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: "That document: add claims to it.",
      resolve: ({ documentId }, _args, context) => document(context, documentId),
    }),
  }),
});
