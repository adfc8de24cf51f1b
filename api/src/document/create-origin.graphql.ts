import { randomUUIDv7 } from "node:crypto";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import { inputOf, propertiesFrom } from "../change/record-input.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { checkFamily, survivor } from "../entity/survivor.ts";
import { recordOf, relation } from "../change/records.ts";
import { present } from "../neo4j/rows.ts";
import { OriginRef } from "./document-ref.ts";
import { originsById } from "./document.cypher.ts";

mutation("createOrigin", {
  action: "CREATE_ORIGIN",
  description: "Adds reporting that claims can go back to, with the outlet whose it is.",
  schema: inputOf(ORIGIN),
  work: (input) => async (draft) => {
    const outlet = input.publisher ? await survivor(draft, input.publisher, "publisher") : null;
    if (outlet) checkFamily(outlet, "Actor", "publisher");
    const id = `origin:${randomUUIDv7()}`;
    const properties = { ...propertiesFrom(ORIGIN, input), basis: "" } as const;
    draft.create(recordOf("Origin", id, properties, relation("RELIES_ON", outlet?.id)));
    return { result: { origin: id }, about: input.description };
  },
  fields: (t) => inputFields(t, ORIGIN, { adding: true }),
  success: (t) => ({
    origin: t.field({
      type: OriginRef,
      description: "The origin that was added.",
      resolve: async ({ result }, _args, context) =>
        present(await context.loader(originsById, undefined).load(result.origin), result.origin),
    }),
  }),
});
