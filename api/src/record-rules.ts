import { useRules } from "./change/rules.ts";
import { claimRules } from "./claim/claim-rules.ts";
import { conflictRules } from "./conflict/conflict-rules.ts";
import { kindRules } from "./kinds/kind-rules.ts";
import { linksOfClaims } from "./derive/settle.ts";
import { documentRules } from "./document/document-rules.ts";
import { originRules } from "./document/origin-rules.ts";
import { entityRules } from "./entity/entity-rules.ts";
import { judgementRules } from "./merge/judgement-rules.ts";
import { nameRules } from "./entity/name-rules.ts";

/** What each record kind adds to a change, in the order in which it is done. */
useRules(
  [
    kindRules,
    entityRules,
    nameRules,
    documentRules,
    originRules,
    conflictRules,
    claimRules,
    judgementRules,
  ],
  linksOfClaims,
);
