import { RevertBlocked } from "../change/errors.ts";
import type { KindRules } from "../change/rules.ts";
import { checkClaims } from "./check-claims.ts";
import { DuplicateClaim, EndsNotAllowed } from "./errors.ts";

export const claimRules: KindRules = {
  kind: "Claim",
  check: checkClaims,
  blocks(error) {
    if (error instanceof DuplicateClaim) {
      return new RevertBlocked("A claim added later says the same as one that would come back.", {
        recordIds: [error.claimId],
      });
    }
    if (error instanceof EndsNotAllowed) {
      return new RevertBlocked(`A claim would no longer fit its ends: ${error.message}`, {});
    }
    return null;
  },
};
