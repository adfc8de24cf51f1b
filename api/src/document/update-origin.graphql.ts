import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { oneOrigin } from "./document-fields.graphql.ts";
import { updateOrigin, updatingOrigin } from "./update-origin.ts";

export const UpdateOriginInput = mutation("updateOrigin", {
  action: "UPDATE_ORIGIN",
  description:
    "Changes whose reporting an origin is, or on which other origin it rests: fields that are given replace what was there, null clears one. It changes the evidence of all that goes back to it.",
  schema: updatingOrigin,
  work: (input) => (draft) => updateOrigin(draft, input),
  fields: (t) => ({
    id: t.id({ required: true, description: "`origin:…`" }),
    ...inputFields(t, ORIGIN, { adding: false }),
  }),
  success: (t) => ({ origin: oneOrigin(t, "The origin as changed.") }),
});
