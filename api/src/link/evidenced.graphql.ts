import type { Evidence } from "@backchannel/schema/claim.ts";
import { CuratedConflictRef } from "../conflict/conflict-ref.ts";
import { conflictsTouching } from "../conflict/touching.ts";
import { DocumentRef } from "../document/document-ref.ts";
import { documents } from "../document/load-document.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { entity } from "../entity/load-entity.ts";
import type { ClaimSet, Graded } from "../evidence/claim-set.ts";
import { countSources, type Sources } from "../evidence/evidence.ts";
import { distinct, withoutEachOutlet } from "../evidence/occasion.ts";
import { evidenceText } from "../evidence/wording.ts";
import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { EvidenceEnum } from "../graphql/enums.ts";
import { type LinkView, withClaims } from "./link-node.ts";

const WithoutPublisherRef = builder
  .objectRef<{ outlet: string; evidence: Evidence } & Sources>("WithoutPublisher")
  .implement({
    description: "What would be left of something without one outlet, as origin and as carrier.",
    fields: (t) => ({
      publisher: t.field({
        type: EntityRef,
        description: "The outlet left out.",
        resolve: ({ outlet }, _args, context) => entity(context, outlet),
      }),
      evidence: t.expose("evidence", {
        type: EvidenceEnum,
        description: "The evidence that is left.",
      }),
      evidenceText: t.string({ description: "The same in words.", resolve: evidenceText }),
      documents: t.exposeInt("documents", { description: "Documents that would still assert it." }),
    }),
  });

const IndependenceEnum = builder.enumType("Independence", {
  description: "Whether the sources of something were found to be separate.",
  values: {
    NOT_LOOKED_AT: { description: "Nobody looked: they never count as separate origins." },
  } as const,
});

/** A link, whose claims may still have to be read, or other claims that count together. */
type Evidenced = LinkView | Graded;

const claimsOf = async (context: Context, shown: Evidenced): Promise<ClaimSet> =>
  "claims" in shown ? shown : withClaims(context, shown);

export const EvidencedRef = builder.interfaceRef<Evidenced>("Evidenced").implement({
  description: "What is shown with its evidence: all that its admitted claims come to.",
  fields: (t) => ({
    evidence: t.expose("evidence", {
      type: EvidenceEnum,
      description: "How well it is evidenced.",
    }),
    evidenceText: t.string({
      description: "The same in words.",
      resolve: (shown) => ("evidenceText" in shown ? shown.evidenceText : evidenceText(shown)),
    }),
    independence: t.field({
      type: IndependenceEnum,
      nullable: true,
      description:
        "NOT_LOOKED_AT where several documents cite several sources, as a table does, and nobody looked whether these are separate; null otherwise.",
      resolve: async (shown, _args, context) => {
        const { claims, admitted } = await claimsOf(context, shown);
        return countSources(claims, admitted).unlooked ? "NOT_LOOKED_AT" : null;
      },
    }),
    contested: t.exposeBoolean("contested", {
      description: "Affirmed and denied, or touched by an open conflict. A mark, never a grade.",
    }),
    origins: t.exposeInt("origins", {
      description:
        "Distinct named publishers that asserted claims go back to, plus unnamed origins once each.",
    }),
    documents: t.exposeInt("documents", { description: "Documents that assert it." }),
    documentNodes: t.field({
      type: [DocumentRef],
      description: "The documents of all its admitted claims.",
      resolve: async (shown, _args, context) =>
        documents(context, distinct(await claimsOf(context, shown), "document")),
    }),
    withoutPublisher: t.field({
      type: [WithoutPublisherRef],
      description: "For each outlet behind it, what would be left without that outlet.",
      resolve: async (shown, _args, context) => withoutEachOutlet(await claimsOf(context, shown)),
    }),
    conflicts: t.field({
      type: [CuratedConflictRef],
      description: "Curated conflicts that touch its claims.",
      resolve: async (shown, _args, context) => {
        const { claims, admitted } = await claimsOf(context, shown);
        return conflictsTouching(
          context,
          admitted.map((i) => claims.claim[i] as string),
        );
      },
    }),
  }),
});
