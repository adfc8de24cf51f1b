import { ENTITY_KINDS, keysOf } from "@backchannel/schema/kinds.ts";
import type { InputFieldBuilder, ObjectFieldBuilder } from "@pothos/core";
import { z } from "zod";
import type { builder } from "../builder.ts";
import * as field from "../history/input.ts";
import type { Changed } from "../history/make-change.ts";
import { entity } from "../nodes.ts";
import { EntityRef } from "../refs.ts";

type Types = (typeof builder)["$inferSchemaTypes"];
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

/** The fields of an entity that may be absent. */
export const entityFields = (t: InputFieldBuilder<Types, "InputObject">) => ({
  alsoActor: t.boolean({ description: "For a place that also acts." }),
  description: t.string({ description: "A line about it." }),
  wikidata: t.string({ description: "Its Wikidata item, such as Q858." }),
  latitude: t.float({ description: "Degrees north." }),
  longitude: t.float({ description: "Degrees east." }),
  country: t.string({ description: "The country it lies in." }),
  date: t.field({
    type: "Edtf",
    description: "Of an event: when, as you read the documents. Claims without a date borrow it.",
  }),
  dateNote: t.string({ description: "How that date was read." }),
  place: t.id({ description: "Of an event: where." }),
});

/** The entity that a mutation made or changed. */
export const oneEntity = <Result extends { entity: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: EntityRef,
    description,
    resolve: ({ result }, _args, context) => entity(context, result.entity, null),
  });
