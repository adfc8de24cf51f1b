import { mutation } from "../mutation/mutation.graphql.ts";
import { draftEntity } from "./draft-entity.ts";
import { entityContent } from "./entity-content.ts";
import { entityFields, oneEntity } from "./entity-fields.graphql.ts";

mutation("createEntity", {
  action: "CREATE_ENTITY",
  description: "Adds an actor, a place or an event, with its name and an id made of it.",
  schema: entityContent,
  work: (content) => async (draft) => {
    const { id } = await draftEntity(draft, content);
    return { result: { entity: id }, about: content.name };
  },
  fields: (t) => ({
    ...entityFields(t, { adding: true }),
  }),
  success: (t) => ({ entity: oneEntity(t, "The entity that was added.") }),
});
