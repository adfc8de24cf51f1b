import { ENTITY_KINDS, keysOf } from "@backchannel/schema/kinds.ts";
import { z } from "zod";
import * as field from "../change/input.ts";

const { line, name, text } = field.LENGTHS;

const degrees = (limit: number) => field.optional(z.number().min(-limit).max(limit));

/** What an editor says of an entity; everything else of it is claimed by documents. */
export const entityContent = z.object({
  name: field.neededText(name),
  kind: z.enum(keysOf(ENTITY_KINDS)),
  alsoActor: field.optional(z.boolean()),
  description: field.text(line),
  wikidata: field
    .text(20)
    .refine((value) => /^(Q\d+)?$/.test(value), "must be a Wikidata id such as Q858"),
  latitude: degrees(90),
  longitude: degrees(180),
  country: field.text(name),
  date: field.edtf,
  dateNote: field.text(text),
  place: field.optionalId,
});
export type EntityContent = z.output<typeof entityContent>;
