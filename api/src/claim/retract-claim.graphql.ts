import { RETRACTIONS } from "@backchannel/schema/claim.ts";
import { z } from "zod";
import { RetractionEnum } from "../enums.ts";
import { StaleVersion } from "../history/errors.ts";
import * as field from "../history/input.ts";
import { checkVersion } from "../history/make-change.ts";
import { ifVersion, mutation } from "../history/mutation.graphql.ts";
import { oneClaim } from "./claim-fields.graphql.ts";
import { claimOf } from "./claim-of.ts";
import { retracted, retraction } from "./retract.ts";
import { sayClaim } from "./say.ts";

mutation("retractClaim", {
  action: "RETRACT_CLAIM",
  description:
    "Retracts a claim: it is kept, and no longer counts. To put another reading in its place use `correctClaim`.",
  schema: z.object({ id: field.id, ...retraction, ifVersion: field.version }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const claim = await claimOf(draft, input.id, "id");
    checkVersion(draft, claim.id, input.ifVersion);
    draft.put(retracted(draft, claim, input));
    const about = `${await sayClaim(draft, claim)}; ${RETRACTIONS[input.kind].text}`;
    return { result: { claim: claim.id }, about };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "`claim:…`" }),
    kind: t.field({ type: RetractionEnum, required: true, description: "Why it goes." }),
    on: t.field({
      type: "Date",
      description: "The day on which its source took it back; today if absent.",
    }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ claim: oneClaim(t, "The claim, retracted.") }),
});
