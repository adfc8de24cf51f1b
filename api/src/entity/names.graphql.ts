import { NAME } from "@backchannel/schema/records/name.ts";
import { z } from "zod";
import { documentOf } from "../document/draft-document.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { inputOf } from "../change/record-input.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import type { Plain, RecordState } from "../change/records.ts";
import { survivor } from "./survivor.ts";
import { nameRecord, namesOf } from "./draft-entity.ts";
import { oneEntity } from "./entity-fields.graphql.ts";

const content = inputOf(NAME);

mutation("addName", {
  action: "ADD_NAME",
  description:
    "Adds a spelling of an entity's name, so that search finds it; or says in which document one that is known stands too.",
  schema: content.extend({
    entity: field.id,
    document: field.optionalId,
    paragraph: field.optional(z.int().min(1).max(999_999)),
    ifVersion: field.version,
  }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const entity = await survivor(draft, input.entity, "entity");
    checkVersion(draft, entity.id, input.ifVersion);
    const document = input.document && (await documentOf(draft, input.document, "document"));
    const { language, type } = input;
    const made = nameRecord(entity.id, { value: input.value, type: type ?? "NAME", language });
    const [known] = await draft.read([made.id]);
    if (known && !document) throw new InvalidInput("value", "is among its names already");
    const seen = document ? [document.id] : [];
    draft.put(seenIn(known ?? made, seen, input.paragraph));
    const about = `“${input.value}” of ${String(entity.properties.name)}`;
    return { result: { entity: entity.id }, about };
  },
  fields: (t) => ({
    entity: t.id({ required: true, description: "The entity." }),
    ...inputFields(t, NAME, { adding: true }),
    document: t.id({ description: "A document that uses it." }),
    paragraph: t.int({ description: "Where in that document first." }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ entity: oneEntity(t, "The entity with the name.") }),
});

/** The name, also seen in these documents. */
function seenIn(name: RecordState, documents: string[], paragraph: number | null): RecordState {
  const place: Record<string, Plain> = paragraph === null ? {} : { paragraph };
  const fresh = documents.filter(
    (id) => !name.relations.some(({ type, to }) => type === "SEEN_IN" && to === id),
  );
  const seen = fresh.map((to) => ({ type: "SEEN_IN", to, properties: { ...place, count: 1 } }));
  return { ...name, relations: [...name.relations, ...seen] };
}

mutation("removeName", {
  action: "REMOVE_NAME",
  description: "Removes a spelling that is not this entity's. The name it goes by stays.",
  schema: content.pick({ value: true }).extend({ entity: field.id, ifVersion: field.version }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const entity = await survivor(draft, input.entity, "entity");
    checkVersion(draft, entity.id, input.ifVersion);
    const name = String(entity.properties.name);
    if (input.value === name) {
      throw new InvalidInput("value", "is the name it goes by: give it another with updateEntity");
    }
    const names = await namesOf(draft, entity, input.value, "value");
    for (const { id } of names) draft.remove(id);
    return { result: { entity: entity.id }, about: `“${input.value}” of ${name}` };
  },
  fields: (t) => ({
    entity: t.id({ required: true, description: "The entity." }),
    value: t.string({ required: true, description: "The name as it is written." }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ entity: oneEntity(t, "The entity without the name.") }),
});
