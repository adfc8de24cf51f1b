import { z } from "zod";
import * as field from "../change/input.ts";

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
