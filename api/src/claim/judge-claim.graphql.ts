import { CLAIM } from "@backchannel/schema/records/claim.ts";
import { only } from "@backchannel/schema/records/record.ts";
import { StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { inputOf } from "../change/record-input.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { withProperties } from "../change/records.ts";
import { oneClaim } from "./claim-fields.graphql.ts";
import { claimOf } from "./claim-of.ts";
import { claimText } from "./claim-text.ts";

const JUDGEMENT = only(CLAIM, "credibility");

mutation("judgeClaim", {
  action: "JUDGE_CLAIM",
  description: "Says how credible a claim is, as NATO Admiralty digit.",
  schema: inputOf(JUDGEMENT).extend({ id: field.id, ifVersion: field.version }),
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
    ...inputFields(t, JUDGEMENT, { adding: true }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ claim: oneClaim(t, "The claim as judged.") }),
});
