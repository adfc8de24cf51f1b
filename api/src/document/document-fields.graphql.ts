import type { InputFieldBuilder, ObjectFieldBuilder } from "@pothos/core";
import { z } from "zod";
import type { builder } from "../builder.ts";
import * as field from "../history/input.ts";
import type { Changed } from "../history/make-change.ts";
import { document } from "../nodes.ts";
import { DocumentRef } from "../refs.ts";

type Types = (typeof builder)["$inferSchemaTypes"];
const { line, name, text } = field.LENGTHS;

/** What `createDocument` and `updateDocument` take beside the title. */
export const documentContent = z.object({
  outlet: field.optionalId,
  outletName: field.text(name),
  author: field.text(name),
  url: field.webAddress,
  publishedAt: field.edtf,
  publishedNote: field.text(line),
  retrievedAt: field.day,
  language: field.languageTag,
  derivedFrom: field
    .ids(20)
    .nullish()
    .transform((value) => value ?? []),
  partOf: field.optionalId,
  mainOrigin: field.optionalId,
  note: field.text(text),
});
export type DocumentContent = z.output<typeof documentContent>;

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
