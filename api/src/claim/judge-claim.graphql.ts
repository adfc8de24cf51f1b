import { z } from "zod";
import { StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { withProperties } from "../change/records.ts";
import { oneClaim } from "./claim-fields.graphql.ts";
import { claimOf } from "./claim-of.ts";
import { claimText } from "./claim-text.ts";

mutation("judgeClaim", {
  action: "JUDGE_CLAIM",
  description: "Says how credible a claim is, as NATO Admiralty digit.",
  schema: z.object({
    id: field.id,
    credibility: field.optional(z.int().min(1, "must be 1 to 6").max(6, "must be 1 to 6")),
    ifVersion: field.version,
  }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const claim = await claimOf(draft, input.id, "id");
    checkVersion(draft, claim.id, input.ifVersion);
    draft.put(withProperties("Claim", claim, { credibility: input.credibility }));
    const judged = input.credibility ?? "not rated";
    return { result: { claim: claim.id }, about: `${judged}: ${await claimText(draft, claim)}` };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "`claim:…`" }),
    credibility: t.int({
      description: "1 (confirmed by others) to 6 (cannot be judged); null takes it back.",
    }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ claim: oneClaim(t, "The claim as judged.") }),
});
