import type { InputFieldBuilder, ObjectFieldBuilder } from "@pothos/core";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import type { Types } from "../graphql/builder.ts";
import type { Changed } from "../change/make-change.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { IdentifierInputRef } from "./identifier.graphql.ts";
import { entity } from "./load-entity.ts";
import { EntityRef } from "./entity-ref.ts";

/**
 * The input fields that `entityContent` reads. With `adding`, those that a new entity needs are
 * required.
 */
export const entityFields = (
  t: InputFieldBuilder<Types, "InputObject">,
  options: { adding: boolean },
) => ({
  ...inputFields(t, ENTITY, options),
  identifiers: t.field({
    type: [IdentifierInputRef],
    description: "What it is known by elsewhere; given ones replace all that it has. At most 50.",
  }),
  wikidata: t.string({
    description: "Its Wikidata item, such as Q858, beside its other identifiers.",
    deprecationReason: "Give it among `identifiers`.",
  }),
  alsoActor: t.boolean({ description: "For a place that also acts." }),
});

/** The entity that a mutation made or changed. */
export const oneEntity = <Result extends { entity: string }>(
  t: ObjectFieldBuilder<Types, Changed<Result>>,
  description: string,
) =>
  t.field({
    type: EntityRef,
    description,
    resolve: ({ result }, _args, context) => entity(context, result.entity),
  });
