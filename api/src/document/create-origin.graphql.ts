import { randomUUIDv7 } from "node:crypto";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { propertiesFrom } from "../change/record-input.ts";
import { recordOf } from "../change/records.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { oneOrigin } from "./document-fields.graphql.ts";
import { originContent, originRelations } from "./draft-origin.ts";

mutation("createOrigin", {
  action: "CREATE_ORIGIN",
  description: "Adds reporting that claims can go back to, with the outlet whose it is.",
  schema: originContent,
  work: (input) => async (draft) => {
    const relations = await originRelations(draft, input);
    const id = `origin:${randomUUIDv7()}`;
    const properties = { ...propertiesFrom(ORIGIN, input), basis: "" } as const;
    draft.create(recordOf("Origin", id, properties, relations));
    return { result: { origin: id }, about: input.description };
  },
  fields: (t) => inputFields(t, ORIGIN, { adding: true }),
  success: (t) => ({ origin: oneOrigin(t, "The origin that was added.") }),
});
