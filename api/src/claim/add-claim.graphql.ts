import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { claims } from "./load-claim.ts";
import { ClaimRef } from "./claim-ref.ts";
import { addClaim } from "./add-claim.ts";
import { claimContent } from "./claim-content.ts";
import { DuplicateClaim, EndsNotAllowed, SourceRequired } from "./errors.ts";
import { oneClaim } from "./claim-fields.graphql.ts";

mutation("addClaim", {
  action: "ADD_CLAIM",
  description:
    "Adds what a document says: of a link (`kind` and `object`) or of a property (`property` and `value`). An id that was merged away stands for the survivor.",
  schema: claimContent,
  refusals: [SourceRequired, DuplicateClaim, EndsNotAllowed],
  work: addClaim,
  fields: (t) => inputFields(t, CLAIM, { adding: true }),
  success: (t) => ({
    claim: oneClaim(t, "The claim that was added."),
    similar: t.field({
      type: [ClaimRef],
      description: "Claims of the same document about the same, at most 10.",
      resolve: ({ result }, _args, context) => claims(context, result.similar),
    }),
  }),
});
