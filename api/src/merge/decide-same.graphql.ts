import { oneEntity } from "../entity/entity-fields.graphql.ts";
import { VerdictEnum } from "../graphql/enums.ts";
import { mutation, ifVersion } from "../mutation/mutation.graphql.ts";
import { present } from "../neo4j/rows.ts";
import { decideSame, deciding } from "./decide.ts";
import { judgementsById } from "./judgement.cypher.ts";
import { JudgementRef } from "./judgement.graphql.ts";
import { MERGE_REFUSALS } from "./merge-entities.graphql.ts";

mutation("decideSame", {
  action: "DECIDE_SAME",
  description:
    "Says of two entities whether they are one. SAME merges the second into the first, as `mergeEntities` does; DIFFERENT keeps them, and all that were merged into either, from being proposed or merged; UNSURE takes either back and leaves it open.",
  schema: deciding,
  refusals: MERGE_REFUSALS,
  work: (input) => (draft) => decideSame(draft, input),
  fields: (t) => ({
    pair: t.idList({
      required: true,
      description: "The two; of those that are the same the first is kept.",
    }),
    verdict: t.field({ type: VerdictEnum, required: true, description: "What they are." }),
    confirmed: t.boolean({ description: "Merge although `ConfirmationNeeded` told why not." }),
    ifVersion: ifVersion(t, "Judgement.version"),
  }),
  success: (t) => ({
    entity: oneEntity(t, "The first of the two."),
    judgement: t.field({
      type: JudgementRef,
      description: "What is held of them now.",
      resolve: async ({ result: { judgement } }, _args, context) =>
        present(await context.loader(judgementsById, undefined).load(judgement), judgement),
    }),
  }),
});
