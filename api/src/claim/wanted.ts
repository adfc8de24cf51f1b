import type { GraphQLResolveInfo } from "graphql";
import { DOCUMENT, type DocumentRow } from "../document/document.cypher.ts";
import { ENTITY_ROWS } from "../entity/wanted.ts";
import { asksFor, type TypeRows, wantedBelow } from "../graphql/selection.ts";
import { CLAIM, type ClaimRow, type ClaimsWanted } from "./claim.cypher.ts";

const CLAIM_ROWS: TypeRows<ClaimRow> = { type: "Claim", columns: CLAIM, always: ["id"] };
const DOCUMENT_ROWS: TypeRows<DocumentRow> = {
  type: "Document",
  columns: DOCUMENT,
  always: ["id"],
};

const SOURCES: ReadonlySet<string> = new Set(["document"]);

/** Which columns of claims to read for the fields selected below. */
export function claimsWanted(info: GraphQLResolveInfo): ClaimsWanted {
  return {
    claim: wantedBelow(info, CLAIM_ROWS),
    sources: asksFor(info, SOURCES)
      ? {
          document: wantedBelow(info, DOCUMENT_ROWS),
          outlet: wantedBelow(info, ENTITY_ROWS),
        }
      : null,
  };
}
