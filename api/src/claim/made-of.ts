import type { GraphQLResolveInfo } from "graphql";
import { DOCUMENT_FIELDS } from "../document/made-of.ts";
import { ENTITY_FIELDS } from "../entity/made-of.ts";
import { asksFor, type MadeOf, wantedBelow } from "../graphql/selection.ts";
import { CLAIM, type ClaimRow, type ClaimsWanted } from "./claim.cypher.ts";

/** What the fields of a claim are made of. */
export const CLAIM_FIELDS: MadeOf<ClaimRow> = {
  type: "Claim",
  columns: CLAIM,
  always: ["id"],
  fields: {
    admitted: [],
    conflicts: [],
    dateText: ["date"],
    // Read with the claim.
    document: [],
    event: ["eventId"],
    history: [],
    leftOutBecause: [],
    link: ["linkId"],
    locator: ["section", "paragraph"],
    modalityText: ["modality"],
    object: ["objectId"],
    origin: ["originId"],
    place: ["placeId"],
    sourcingText: ["sourcing"],
    stance: ["modality"],
    subject: ["subjectId"],
    valueText: ["property", "value"],
  },
};

const SOURCES: ReadonlySet<string> = new Set(["document"]);

/** What to read of claims for the fields asked for below. */
export function claimsWanted(info: GraphQLResolveInfo): ClaimsWanted {
  return {
    claim: wantedBelow(info, CLAIM_FIELDS),
    sources: asksFor(info, SOURCES)
      ? {
          document: wantedBelow(info, DOCUMENT_FIELDS),
          outlet: wantedBelow(info, ENTITY_FIELDS),
        }
      : null,
  };
}
