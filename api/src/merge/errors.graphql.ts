import { builder } from "../graphql/builder.ts";
import { enumOf } from "../graphql/enums.ts";
import { RefusalRef } from "../graphql/refusal.ts";
import { present } from "../neo4j/rows.ts";
import { ConfirmationNeeded, ContradictsJudgement } from "./errors.ts";
import { judgementsById } from "./judgement.cypher.ts";
import { JudgementRef } from "./judgement.graphql.ts";
import { MERGE_WARNINGS, type MergeWarning } from "./warnings.ts";

builder.objectType(ContradictsJudgement, {
  name: "ContradictsJudgement",
  description:
    "Somebody judged otherwise before, of these two or of ones that were merged into them.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    judgements: t.field({
      type: [JudgementRef],
      description: "The judgements that stand against it.",
      resolve: async ({ judgementIds }, _args, context) => {
        const loader = context.loader(judgementsById, undefined);
        const found = await Promise.all(judgementIds.map((id) => loader.load(id)));
        return found.map((one, n) => present(one, judgementIds[n]!));
      },
    }),
  }),
});

const MergeWarningKindEnum = enumOf(
  "MergeWarningKind",
  MERGE_WARNINGS,
  "What makes a merge unusual.",
  (text) => text,
);

export const MergeWarningRef = builder.objectRef<MergeWarning>("MergeWarning").implement({
  description: "Something that makes a merge unusual.",
  fields: (t) => ({
    kind: t.expose("kind", { type: MergeWarningKindEnum, description: "What it is." }),
    text: t.exposeString("text", { description: "The same as a sentence." }),
  }),
});

builder.objectType(ConfirmationNeeded, {
  name: "ConfirmationNeeded",
  description: "It is unusual, so it is asked about once more: send it again with `confirmed`.",
  interfaces: [RefusalRef],
  fields: (t) => ({
    warnings: t.expose("warnings", {
      type: [MergeWarningRef],
      description: "What is unusual about it.",
    }),
  }),
});
