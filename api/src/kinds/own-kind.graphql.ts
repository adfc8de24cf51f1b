import type { ObjectFieldBuilder } from "@pothos/core";
import { KIND } from "@backchannel/schema/records/kind.ts";
import type { Changed } from "../change/make-change.ts";
import { builder, type Types } from "../graphql/builder.ts";
import { recordFields } from "../graphql/record-fields.ts";
import { countUses } from "./count-uses.cypher.ts";
import { kindOfId, type OwnKindRow, ownKindsById } from "./own-kinds.ts";

/** As it is stored, so that a page or a program makes the same row of it as this process. */
export const OwnKind = builder.objectRef<OwnKindRow>("OwnKind").implement({
  description:
    "A kind that this graph has of its own, as it was defined; what is null follows from the kind that it is like. `EntityKindInfo` and `LinkKindInfo` tell what it comes to.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "`kind:…`" }),
    kind: t.string({
      description: "Its name; the value of the enum and the Neo4j relationship type.",
      resolve: ({ id }) => kindOfId(id),
    }),
    ...recordFields(t, KIND),
    version: t.exposeInt("version", { description: "Goes up with each change of it." }),
    uses: t.int({
      description: "How many entities are of it, or how many claims state it, retracted ones too.",
      resolve: ({ id }, _args, context) => context.loader(countUses, undefined).load(kindOfId(id)),
    }),
  }),
});

/** The field of a success that shows the kind. */
export const oneOwnKind = (
  t: ObjectFieldBuilder<Types, Changed<{ kind: string }>>,
  description: string,
) =>
  t.field({
    type: OwnKind,
    description,
    resolve: async ({ result: { kind } }, _args, { database }) =>
      (await ownKindsById(database, [kind]))[0]!,
  });
