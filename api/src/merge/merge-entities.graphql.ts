import { EndsNotAllowed } from "../claim/errors.ts";
import { StaleVersion } from "../change/errors.ts";
import { oneEntity } from "../entity/entity-fields.graphql.ts";
import { builder } from "../graphql/builder.ts";
import { EntityKindEnum } from "../graphql/enums.ts";
import { mutation } from "../mutation/mutation.graphql.ts";
import { ConfirmationNeeded, ContradictsJudgement } from "./errors.ts";
import { mergeEntities, merging, MOST_OTHERS } from "./merge.ts";

const SeenVersion = builder.inputType("SeenVersion", {
  description: "A version that was read of something.",
  fields: (t) => ({
    id: t.id({ required: true, description: "Its id." }),
    version: t.int({ required: true, description: "Its `version`." }),
  }),
});

export const MERGE_REFUSALS = [
  StaleVersion,
  EndsNotAllowed,
  ContradictsJudgement,
  ConfirmationNeeded,
];

export const MergeEntitiesInput = mutation("mergeEntities", {
  action: "MERGE_ENTITIES",
  description:
    "Makes several entities one. Nothing that was written is rewritten: claims, names and documents stay with the entity that they were written about, and read as about the one that is kept; `splitEntity` takes exactly one of them out again. The ids of the others lead to it. See `previewMerge` first.",
  schema: merging,
  refusals: MERGE_REFUSALS,
  work: (input) => (draft) => mergeEntities(draft, input),
  fields: (t) => ({
    keep: t.id({ required: true, description: "The entity that stays." }),
    others: t.idList({
      required: true,
      description: `The entities that are the same; at most ${MOST_OTHERS}.`,
    }),
    name: t.string({ description: "What it goes by from now on; its own name if absent." }),
    kind: t.field({ type: EntityKindEnum, description: "What it is; its own kind if absent." }),
    description: t.string({ description: "A line about it; its own if absent." }),
    confirmed: t.boolean({ description: "Merge although `ConfirmationNeeded` told why not." }),
    ifVersions: t.field({
      type: [SeenVersion],
      description: "The versions that were read: refused as StaleVersion where one has changed.",
    }),
  }),
  success: (t) => ({ entity: oneEntity(t, "The entity that was kept.") }),
});
