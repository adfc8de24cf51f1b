import { EndsNotAllowed } from "../claim/errors.ts";
import { StaleVersion } from "../change/errors.ts";
import { oneEntity } from "../entity/entity-fields.graphql.ts";
import { EntityRef } from "../entity/entity-ref.ts";
import { entity } from "../entity/load-entity.ts";
import { VerdictEnum } from "../graphql/enums.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { splitEntity, splitting } from "./split.ts";

mutation("splitEntity", {
  action: "SPLIT_ENTITY",
  description:
    "Takes one merge back: the entity stands for itself again, with all that was written about it before and since. What was added meanwhile to the one it was merged into stays there.",
  schema: splitting,
  refusals: [StaleVersion, EndsNotAllowed],
  work: (input) => (draft) => splitEntity(draft, input),
  fields: (t) => ({
    id: t.id({ required: true, description: "The entity that was merged: a `formerId`." }),
    verdict: t.field({
      type: VerdictEnum,
      description: "What is held of the two from now on: DIFFERENT if absent, or UNSURE.",
    }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({
    entity: oneEntity(t, "The entity that stands for itself again."),
    from: t.field({
      type: EntityRef,
      description: "The one that it was part of.",
      resolve: ({ result }, _args, context) => entity(context, result.from),
    }),
  }),
});
