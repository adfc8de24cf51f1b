import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { ClaimRef } from "../claim/claim-ref.ts";
import { claims } from "../claim/load-claim.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { entities, entity } from "../entity/load-entity.ts";
import { builder } from "../graphql/builder.ts";
import { EvidenceEnum, LinkKindEnum, PropertyKindEnum } from "../graphql/enums.ts";
import { valueText } from "../kinds/property-value.ts";
import { LinkRef } from "../link/link-ref.ts";
import { previewOf } from "../mutation/preview-of.graphql.ts";
import { KnockedContactsRef } from "../sources/knocked.graphql.ts";
import { count, listed } from "../words/words.ts";
import { MergeWarningRef } from "./errors.graphql.ts";
import { MERGE_REFUSALS, MergeEntitiesInput } from "./merge-entities.graphql.ts";
import { merging } from "./merge.ts";
import { type FoldedLink, type MergePreview, type NewRival, previewMerge } from "./preview-merge.ts"; // prettier-ignore

const FoldedLinkRef = builder.objectRef<FoldedLink>("FoldedLink").implement({
  description: "Links that a merge would make one, with the grade that it would have.",
  fields: (t) => ({
    plainId: t.exposeID("id", { description: "The id that the one link would have." }),
    kind: t.expose("kind", { type: LinkKindEnum, description: "Their kind." }),
    neighbor: t.field({
      type: EntityRef,
      description: "The entity at their other end.",
      resolve: ({ neighbor }, _args, context) => entity(context, neighbor),
    }),
    from: t.field({
      type: [LinkRef],
      description: "The links as they are.",
      resolve: ({ from }) => from,
    }),
    before: t.expose("before", {
      type: EvidenceEnum,
      description: "The strongest of their grades.",
    }),
    after: t.field({
      type: EvidenceEnum,
      description: "The grade of the one link.",
      resolve: ({ after }) => after.evidence,
    }),
    afterText: t.string({
      description: "The same in words.",
      resolve: ({ after }) => after.evidenceText,
    }),
    originsAfter: t.int({
      description: "Origins of the one link.",
      resolve: ({ after }) => after.origins,
    }),
    documentsAfter: t.int({
      description: "Documents that assert it.",
      resolve: ({ after }) => after.documents,
    }),
  }),
});

const NewRivalRef = builder.objectRef<NewRival>("NewRival").implement({
  description: "A fact on which sources would differ after a merge.",
  fields: (t) => ({
    property: t.expose("property", { type: PropertyKindEnum, description: "The property." }),
    label: t.string({
      description: "The same in words.",
      resolve: ({ property }) => PROPERTIES[property].label,
    }),
    values: t.stringList({
      description: "The values in words.",
      resolve: ({ property, values }) => values.map((value) => valueText(property, value)),
    }),
  }),
});

const MOST_FOLDED = 100;

const MergePreviewRef = builder.objectRef<MergePreview>("MergePreview").implement({
  description: "What a merge would do. Nothing has been changed.",
  fields: (t) => ({
    about: t.exposeString("about", { description: "What would be done, in words." }),
    sentence: t.string({
      description: "What would change, in words: '3 links become one with others, 2 move.'",
      resolve: sentenceOf,
    }),
    keep: t.field({
      type: EntityRef,
      description: "The one that stays, as it is; its `version` is for `ifVersions`.",
      resolve: ({ keep }, _args, context) => entity(context, keep),
    }),
    others: t.field({
      type: [EntityRef],
      description: "Those that would be part of it, as they are, likewise.",
      resolve: ({ others }, _args, context) => entities(context, others),
    }),
    warnings: t.expose("warnings", {
      type: [MergeWarningRef],
      description: "What is unusual about it: the merge then wants `confirmed`.",
    }),
    folded: t.field({
      type: [FoldedLinkRef],
      description: `Links that would become one with a link of another; the first ${MOST_FOLDED}.`,
      resolve: ({ folded }) => folded.slice(0, MOST_FOLDED),
    }),
    foldedCount: t.int({
      description: "How many such links there would be.",
      resolve: ({ folded }) => folded.length,
    }),
    moved: t.exposeInt("moved", {
      description: "Links that would only change hands.",
    }),
    selfClaims: t.field({
      type: [ClaimRef],
      description: "Claims of which both ends would be the same: they carry no link; at most 50.",
      resolve: ({ selfClaims }, _args, context) => claims(context, selfClaims),
    }),
    rivals: t.expose("rivals", {
      type: [NewRivalRef],
      description: "Facts on which sources would differ that do not now.",
    }),
    contacts: t.field({
      type: KnockedContactsRef,
      nullable: true,
      description: "What a contacts sheet would lose; null where nobody was in contact.",
      resolve: ({ contacts }) => contacts,
    }),
  }),
});

function sentenceOf({ folded, moved, selfClaims, rivals }: MergePreview): string {
  const parts = [
    folded.length > 0 && `${count(folded.length, "link")} would become one with others`,
    moved > 0 && `${count(moved, "link")} would change hands`,
    selfClaims.length > 0 && `${count(selfClaims.length, "claim")} would link it with itself`,
    rivals.length > 0 && `sources would differ on ${listed(rivals.map(({ property }) => PROPERTIES[property].label))}`, // prettier-ignore
  ].filter((part) => part !== false);
  return `${listed(parts) || "No link would change"}.`;
}

previewOf("previewMerge", "mergeEntities", {
  type: MergePreviewRef,
  input: MergeEntitiesInput,
  schema: merging,
  refusals: MERGE_REFUSALS,
  look: previewMerge,
});
