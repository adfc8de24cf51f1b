import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { z } from "zod";
import { EndsNotAllowed } from "../claim/errors.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { survivor } from "./survivor.ts";
import { contentOfEntity, nameRecord, withContent } from "./draft-entity.ts";
import { entityContent } from "./entity-content.ts";
import { entityFields, oneEntity } from "./entity-fields.graphql.ts";

mutation("updateEntity", {
  action: "UPDATE_ENTITY",
  description:
    "Changes what we say of an entity: fields that are given replace what was there, null clears one. A former name stays among its names. Another kind must fit all claims about it.",
  schema: z.object({ id: field.id, ifVersion: field.version }).loose(),
  refusals: [StaleVersion, EndsNotAllowed],
  work: (input) => async (draft) => {
    const { id, ifVersion: version, ...given } = input;
    const old = await survivor(draft, id, "id");
    checkVersion(draft, old.id, version);
    const content = field.readInput(entityContent, { ...contentOfEntity(old), ...given });
    if (isEvent(content.kind) !== isEvent(old.properties.kind as EntityKind)) {
      throw new InvalidInput("kind", "an event stays an event, and nothing else becomes one");
    }
    draft.put(await withContent(draft, old, content));
    if (content.name !== old.properties.name) {
      const name = nameRecord(old.id, { value: content.name, type: "NAME" });
      const [known] = await draft.read([name.id]);
      if (!known) draft.create(name);
    }
    return { result: { entity: old.id }, about: String(old.properties.name) };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "The entity." }),
    ifVersion: ifVersion(t),
    ...entityFields(t, { adding: false }),
  }),
  success: (t) => ({ entity: oneEntity(t, "The entity as changed.") }),
});

const isEvent = (kind: EntityKind) => ENTITY_KINDS[kind].type === "Event";
