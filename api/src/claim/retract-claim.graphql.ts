import { z } from "zod";
import { RetractionEnum } from "../graphql/enums.ts";
import { StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { claims } from "./load-claim.ts";
import { ClaimRef } from "./claim-ref.ts";
import { retractClaims, retraction } from "./retract.ts";

mutation("retractClaim", {
  action: "RETRACT_CLAIM",
  description:
    "Retracts a claim, or all that go back to an origin or outlet: they are kept, and no longer count. To put another reading in the place of one use `correctClaim`; see `previewRetraction` first.",
  schema: z.object({ id: field.id, ...retraction, ifVersion: field.version }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    await draft.read([input.id]);
    checkVersion(draft, input.id, input.ifVersion);
    return retractClaims(draft, input.id, input);
  },
  fields: (t) => ({
    id: t.id({
      required: true,
      description:
        "A claim `claim:…`; or an origin `origin:…` or an outlet, for every claim that goes back to it or that it printed.",
    }),
    kind: t.field({ type: RetractionEnum, required: true, description: "Why it goes." }),
    on: t.field({
      type: "Date",
      description: "The day on which its source took it back; today if absent.",
    }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({
    claims: t.field({
      type: [ClaimRef],
      description: "The claims, retracted; the first 500.",
      resolve: ({ result }, _args, context) => claims(context, result.claims.slice(0, 500)),
    }),
  }),
});
