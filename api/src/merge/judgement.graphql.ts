import { JUDGEMENT } from "@backchannel/schema/records/judgement.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { entities } from "../entity/load-entity.ts";
import type { EntityRow } from "../entity/entity.cypher.ts";
import { builder } from "../graphql/builder.ts";
import { findsNodesOf, NodeRef } from "../graphql/node.ts";
import { selects } from "../graphql/selection.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { type JudgementRow, judgementsById, judgementsOfEntities, MOST_JUDGEMENTS } from "./judgement.cypher.ts"; // prettier-ignore

export const JudgementRef = builder.objectRef<JudgementRow>("Judgement").implement({
  description: "What was decided about two entities: whether they are one.",
  interfaces: [NodeRef],
  fields: (t) => ({
    ...recordFields(t, JUDGEMENT),
    version: t.exposeInt("version", {
      description: "Counts how often it was decided; pass it as `ifVersion` to decide anew.",
    }),
    names: t.exposeStringList("names", {
      description: "What the two went by when they stood for themselves, in the order of `pair`.",
    }),
    pair: t.exposeIDList("entityIds", {
      description: "The ids of the two, as they were then.",
    }),
    entities: t.field({
      type: [EntityRef],
      description: "What the two are now: one entity where they are the same.",
      resolve: async ({ entityIds }, _args, context) => {
        const found = await entities(context, entityIds);
        return [...new Map(found.map((one) => [one.id, one])).values()];
      },
    }),
  }),
});

findsNodesOf("Judgement", "judgement", (context, id) =>
  context.loader(judgementsById, undefined).load(id),
);

builder.interfaceField(EntityRef, "judgements", (t) =>
  t.field({
    ...selects<EntityRow>(),
    type: [JudgementRef],
    description: `Whether it is one with others, as somebody decided, latest first; also of all that were merged into it. At most ${MOST_JUDGEMENTS}.`,
    resolve: ({ id }, _args, context) => context.loader(judgementsOfEntities, undefined).load(id),
  }),
);
