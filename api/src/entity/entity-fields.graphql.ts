import type { InputFieldBuilder, ObjectFieldBuilder } from "@pothos/core";
import type { builder } from "../graphql/builder.ts";
import type { Changed } from "../change/make-change.ts";
import { entity } from "./load-entity.ts";
import { EntityRef } from "./entity-ref.ts";

type Types = (typeof builder)["$inferSchemaTypes"];
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
