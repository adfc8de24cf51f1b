import type { InputFieldBuilder, ObjectFieldBuilder } from "@pothos/core";
import type { builder } from "../graphql/builder.ts";
import type { Changed } from "../change/make-change.ts";
import { document } from "./load-document.ts";
import { DocumentRef } from "./document-ref.ts";

type Types = (typeof builder)["$inferSchemaTypes"];
export const documentFields = (t: InputFieldBuilder<Types, "InputObject">) => ({
  outlet: t.id({ description: "The entity that printed it; absent for an unsigned text." }),
  outletName: t.string({ description: "The outlet as printed; the entity's name if absent." }),
  author: t.string({ description: "The byline." }),
  url: t.string({ description: "Where it was found: an address." }),
  publishedAt: t.field({
    type: "Edtf",
    description: "When it was published; an interval is the range of possible days.",
  }),
  publishedNote: t.string({ description: "How that date was read." }),
  retrievedAt: t.field({ type: "Date", description: "When it was retrieved." }),
  language: t.string({ description: "Language tag, e.g. `en`." }),
  derivedFrom: t.idList({ description: "Documents it was republished or rewritten from." }),
  partOf: t.id({ description: "The document on whose page it stands." }),
  mainOrigin: t.id({
    description: "Whose reporting its claims are unless they say otherwise: `origin:…`.",
  }),
  note: t.string({ description: "What is worth noting about it." }),
});

/** The document that a mutation made or changed. */
export const oneDocument = <Result extends { document: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: DocumentRef,
    description,
    resolve: ({ result }, _args, context) => document(context, result.document),
  });
