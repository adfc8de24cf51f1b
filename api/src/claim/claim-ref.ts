import { builder } from "../graphql/builder.ts";
import type { ReadClaim } from "./claim.cypher.ts";

/** A claim; in a list under a filter, with why that does not admit it. */
export type ClaimNode = ReadClaim & { leftOutBecause?: string | null };

export const ClaimRef = builder.objectRef<ClaimNode>("Claim");

const leftOutBecause = (edge: unknown) => (edge as { node: ClaimNode }).node.leftOutBecause ?? null;

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
