import { builder } from "../graphql/builder.ts";
import type { ReadClaim } from "./claim.cypher.ts";

export const ClaimRef = builder.objectRef<ReadClaim>("Claim");

/** Only a list that also shows claims which its filter does not admit has a reason on its edges. */
const leftOutBecause = (edge: unknown) =>
  (edge as { leftOutBecause?: string | null }).leftOutBecause ?? null;

export const ClaimConnection = builder.connectionObject(
  { type: ClaimRef, name: "ClaimConnection", description: "A page of claims." },
  {
    name: "ClaimEdge",
    description: "A claim in a page.",
    fields: (t) => ({
      admitted: t.boolean({
        description: "Whether the filter of the list admits it.",
        resolve: (edge) => leftOutBecause(edge) === null,
      }),
      leftOutBecause: t.string({
        nullable: true,
        description: "Why the filter of the list does not admit it, in words.",
        resolve: leftOutBecause,
      }),
    }),
  },
);
