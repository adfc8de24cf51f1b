import { EntityRef } from "../entity/entity-ref.ts";
import type { EntityRow } from "../entity/entity.cypher.ts";
import { selects } from "../graphql/selection.ts";
import { builder } from "../graphql/builder.ts";
import { judgementsById, mergedIntoEntities, type MergedRow, MOST_MERGED } from "./judgement.cypher.ts"; // prettier-ignore
import { JudgementRef } from "./judgement.graphql.ts";

const MergedEntityRef = builder.objectRef<MergedRow>("MergedEntity").implement({
  description: "An entity that reads as another one since it was merged into it.",
  fields: (t) => ({
    formerId: t.exposeID("id", {
      description: "Its id, which leads to the one it is part of now; for `splitEntity`.",
    }),
    name: t.exposeString("name", { description: "What it went by." }),
    version: t.exposeInt("version", { description: "Pass it as `ifVersion` to split it." }),
    intoId: t.exposeID("intoId", {
      description:
        "The id of the entity that it was merged into, which may have been merged since.",
    }),
    judgement: t.field({
      type: JudgementRef,
      nullable: true,
      description: "Who merged it, when and why.",
      resolve: ({ judgementId }, _args, context) =>
        context.loader(judgementsById, undefined).load(judgementId),
    }),
  }),
});

builder.interfaceField(EntityRef, "mergedFrom", (t) =>
  t.field({
    ...selects<EntityRow>(),
    type: [MergedEntityRef],
    description: `What was merged into it, directly or by way of another, latest first; at most ${MOST_MERGED}. Their ids lead here.`,
    resolve: ({ id }, _args, context) => context.loader(mergedIntoEntities, undefined).load(id),
  }),
);
