import type { LinkFilterInput } from "../evidence/filter.ts";
import { builder } from "../graphql/builder.ts";
import type { ReadClaim } from "./claim.cypher.ts";

/** A claim with the filter under which it was reached (R14). */
export type ClaimNode = ReadClaim & {
  filter: LinkFilterInput | null;
  /** Why the filter does not admit it; null where it does. */
  leftOutBecause: string | null;
};

export const ClaimRef = builder.objectRef<ClaimNode>("Claim");

export const ClaimConnection = builder.connectionObject(
  { type: ClaimRef, name: "ClaimConnection", description: "A page of claims." },
  { name: "ClaimEdge", description: "A claim in a page." },
);
