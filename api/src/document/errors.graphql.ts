import { builder } from "../builder.ts";
import { document } from "../nodes.ts";
import { DocumentRef, RefusalRef } from "../refs.ts";
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
