import { builder } from "../graphql/builder.ts";
import { findClaim } from "./load-claim.ts";
import { present } from "../neo4j/rows.ts";
import { ClaimRef } from "./claim-ref.ts";
import { RefusalRef } from "../graphql/refusal.ts";
import { DuplicateClaim, EndsNotAllowed, SourceRequired } from "./errors.ts";

builder.objectType(SourceRequired, {
  name: "SourceRequired",
  description: "A claim without a document is no claim.",
  interfaces: [RefusalRef],
});

builder.objectType(DuplicateClaim, {
  name: "DuplicateClaim",
  description: "The same document says so already, in the same place.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    claim: t.field({
      type: ClaimRef,
      description: "The claim that is there.",
      resolve: async ({ claimId }, _args, context) =>
        present(await findClaim(context, claimId), claimId),
    }),
  }),
});

builder.objectType(EndsNotAllowed, {
  name: "EndsNotAllowed",
  description: "The kind of link does not join these two.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    otherWayRound: t.exposeBoolean("otherWayRound", {
      description: "With subject and object changed over it would fit.",
    }),
  }),
});
