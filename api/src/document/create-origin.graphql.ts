import { randomUUIDv7 } from "node:crypto";
import { z } from "zod";
import * as field from "../change/input.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { checkFamily, survivor } from "../entity/survivor.ts";
import { present } from "../neo4j/rows.ts";
import { OriginRef } from "./document-ref.ts";
import { originsById } from "./document.cypher.ts";

mutation("createOrigin", {
  action: "CREATE_ORIGIN",
  description: "Adds reporting that claims can go back to, with the outlet whose it is.",
  schema: z.object({
    publisher: field.optionalId,
    description: field.neededText(field.LENGTHS.line),
  }),
  work: (input) => async (draft) => {
    const outlet = input.publisher ? await survivor(draft, input.publisher, "publisher") : null;
    if (outlet) checkFamily(outlet, "Actor", "publisher");
    const id = `origin:${randomUUIDv7()}`;
    const properties = { description: input.description, basis: "" };
    const relations = outlet ? [{ type: "RELIES_ON", to: outlet.id, properties: {} }] : [];
    draft.create({ id, properties, relations });
    return { result: { origin: id }, about: input.description };
  },
  fields: (t) => ({
    publisher: t.id({ description: "The outlet whose reporting it is; absent where unnamed." }),
    description: t.string({ required: true, description: "What it is, in your own words." }),
  }),
  success: (t) => ({
    origin: t.field({
      type: OriginRef,
      description: "The origin that was added.",
      resolve: async ({ result }, _args, context) =>
        present(await context.loader(originsById, undefined).load(result.origin), result.origin),
    }),
  }),
});
