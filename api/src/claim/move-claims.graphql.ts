import { builder } from "../graphql/builder.ts";
import { entityFields, oneEntity } from "../entity/entity-fields.graphql.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { claims } from "./load-claim.ts";
import { ClaimRef } from "./claim-ref.ts";
import { DuplicateClaim, EndsNotAllowed } from "./errors.ts";
import { moveClaims, moving } from "./move-claims.ts";

const NewEntityInput = builder.inputType("NewEntityInput", {
  description: "An entity that is made on the way.",
  fields: (t) => ({
    ...entityFields(t, { adding: true }),
  }),
});

export const MoveClaimsInput = mutation("moveClaims", {
  action: "MOVE_CLAIMS",
  description:
    "Puts claims and names that stand on the wrong entity on another one, at whichever end they name it. All of them or none.",
  schema: moving,
  refusals: [DuplicateClaim, EndsNotAllowed],
  work: (input) => (draft) => moveClaims(draft, input),
  fields: (t) => ({
    from: t.id({ required: true, description: "The entity they stand on." }),
    claims: t.idList({ required: true, description: "The claims to move, at most 1,000." }),
    names: t.stringList({ description: "Its names to move, as they are written." }),
    to: t.id({ description: "The entity they belong to, if it is there." }),
    toNew: t.field({ type: NewEntityInput, description: "The entity they belong to, if not." }),
  }),
  success: (t) => ({
    entity: oneEntity(t, "The entity they are on now."),
    claims: t.field({
      type: [ClaimRef],
      description: "The claims that were moved.",
      resolve: ({ result }, _args, context) => claims(context, result.claims),
    }),
  }),
});
